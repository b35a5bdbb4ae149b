import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Cargar solo esta vez',
  allowed: 'Permitido ahora: {names}.',
  nothing: 'Todo lo que necesita su permiso está desactivado.',
  receipt: 'Descargar un justificante de su decisión',
  changed: 'La política de privacidad de este sitio se cambió el {date}. Su decisión sigue vigente.',
  dismiss: 'Cerrar',
  since: 'Último cambio: {date}.',
  receiver: 'lo recibe {name}',
  similarTitle: 'Tecnologías similares',
  similar:
    'Además de cookies, los servicios usan otros almacenes de su navegador, y scripts, marcos e imágenes invisibles que dicen a su empresa en qué página está usted. Su decisión vale para todo ello.',
  browsersTitle: 'Las cookies en su navegador',
  browsers:
    'Su navegador también puede bloquear y borrar cookies, para este sitio o para todos. Entonces, partes del sitio podrían no funcionar. Cómo se hace:',
  signalsTitle: 'Señales de su navegador',
  sent: 'Su navegador envía {signal}.',
  notSent: 'Su navegador no envía {signal}.',
  heeded: 'Cuando se envía {signal}, esto queda desactivado hasta que usted lo active: {names}.',
  ignored: 'Este sitio no actúa según {signal}.',
  optOuts:
    'Muchas empresas de publicidad también se pueden rechazar para todos los sitios a la vez, con estos servicios del sector:',
};
