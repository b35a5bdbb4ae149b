import type { BannerTexts, LawTexts, PreferencesTexts } from './texts.ts';

export const banner: BannerTexts = {
  title: 'Su decisión sobre las cookies',
  text: {
    one: 'Con su permiso, un servicio usa cookies y tecnologías similares {purposes}.',
    other: 'Con su permiso, {n} servicios usan cookies y tecnologías similares {purposes}.',
  },
  purposes: {
    performance: 'para medir y mejorar cómo funciona este sitio',
    targeting: 'para mostrarle publicidad acorde con sus intereses',
  },
  category: 'para «{name}»',
  free: 'Sin él, permanecen desactivados. Puede cambiar su decisión en cualquier momento.',
  fresh: 'Nuevo desde su última decisión: {names}.',
  policy: 'Política de privacidad',
  accept: 'Aceptar todo',
  reject: 'Rechazar todo',
  settings: 'Configurar',
  unavailable: 'La configuración no se puede mostrar ahora.',
};

export const preferences: PreferencesTexts = {
  title: 'Configuración de privacidad',
  text: 'Elija qué servicios pueden funcionar en este sitio. Nada cambia hasta que guarde, y puede volver en cualquier momento.',
  close: 'Cerrar sin guardar',
  save: 'Guardar decisión',
  always: 'Siempre activo',
  allowed: '{on} de {n} permitidos',
  services: { one: '{n} servicio', other: '{n} servicios' },
  fresh: 'Nuevo',
  vendorPolicy: 'Política de privacidad de {name}',
  newTab: '(se abre en otra pestaña)',
  stored: { one: 'Guarda un dato en su navegador', other: 'Guarda {n} datos en su navegador' },
  nothingStored: 'No guarda nada en su navegador.',
  undescribed: 'Las descripciones no se pueden cargar ahora. Aún puede elegir.',
  untilClosed: 'hasta que cierre el navegador',
  untilTabClosed: 'hasta que cierre la pestaña',
  untilDeleted: 'hasta que lo borre',
  here: 'lo crea este sitio',
  elsewhere: 'lo crea {domain}',
  policyTitle: 'Servicios de este sitio',
  answered: 'Su última decisión: {date}.',
  unanswered: 'Aún no ha decidido. Todo lo que necesita su permiso está desactivado.',
  embed: 'Este contenido procede de {names}. Solo se carga si usted lo permite.',
  embedLoad: 'Cargar y permitir {names}',
  kinds: {
    cookie: 'Cookie',
    local: 'Almacenamiento local',
    session: 'Almacenamiento de sesión',
    database: 'Base de datos',
    cache: 'Caché',
  },
  purposes: {
    session: 'Mantiene unida su visita de una página a otra.',
    'sign-in': 'Mantiene su sesión iniciada.',
    security: 'Le protege a usted y al sitio contra abusos.',
    'site-choice': 'Recuerda en qué parte del sitio está.',
    preference: 'Recuerda un ajuste que usted hizo.',
    consent: 'Recuerda lo que permitió y lo que rechazó.',
    'visitor-id': 'Reconoce su navegador cuando vuelve.',
    visit: 'Cuenta páginas y visitas.',
    'ad-click': 'Recuerda qué anuncio le trajo aquí.',
    'ad-id': 'Reconoce su navegador para elegir y medir publicidad.',
    conversion: 'Mide si un anuncio llevó a una solicitud o compra.',
    experiment: 'Recuerda qué versión de una página vio.',
    personalisation: 'Adapta el contenido a lo que vio antes.',
    chat: 'Mantiene abierto un chat de una página a otra.',
    language: 'Recuerda el idioma que eligió.',
    throttle: 'Limita la frecuencia de los envíos.',
    'cookie-test': 'Comprueba si se pueden crear cookies.',
    'opt-out': 'Recuerda que usted rechazó.',
    queue: 'Guarda datos hasta que se puedan enviar.',
    editing: 'Lo usan los editores del sitio.',
    message: 'Lleva un mensaje a la página siguiente.',
    fraud: 'Detecta fraudes y visitas automáticas.',
  },
  categories: {
    'strictly-necessary': {
      name: 'Estrictamente necesarios',
      description: 'Hacen que el sitio funcione y sea seguro. Funcionan sin su permiso.',
    },
    performance: {
      name: 'Rendimiento e interacción',
      description:
        'Miden cómo se usa el sitio y añaden funciones de otras empresas, como chat, traducción y tipos de letra.',
    },
    targeting: {
      name: 'Publicidad personalizada',
      description:
        'Siguen qué páginas visita para que las empresas le muestren publicidad acorde y midan su efecto, también en otros sitios.',
    },
  },
};

export const law: LawTexts = {
  signal:
    'Su navegador envía una señal de exclusión (Global Privacy Control). Se respeta: lo que abarca queda desactivado, aunque acepte todo.',
  honored: 'Solicitud de exclusión respetada',
  conflict:
    'Desactivado por la señal de su navegador. Actívelo aquí y guarde si este sitio puede usarlo a pesar de ella.',
  inSpite: 'Activado a pesar de la señal de su navegador, porque usted lo activó aquí.',
  elsewhere: 'No funciona nunca en esta página, elija lo que elija.',
  notice: 'En este sitio funcionan servicios de otras empresas {purposes}. Puede rechazarlos en cualquier momento.',
  running: 'Ya funcionan hasta que los rechace: {names}.',
  close: 'Cerrar y continuar sin aceptar',
  closing: 'Con ✕ continúa sin aceptar.',
  choices: 'Sus opciones de privacidad',
  doNotSell: 'No vender ni compartir mi información personal',
  optOut: 'Puede excluirse de la venta y la cesión de su información personal y de la publicidad personalizada.',
  embedSignal:
    'Este contenido procede de {names}. La señal de su navegador lo mantiene desactivado; puede permitirlo en la configuración.',
  embedElsewhere: 'Este contenido procede de {names}. En esta página no se carga nunca.',
};
