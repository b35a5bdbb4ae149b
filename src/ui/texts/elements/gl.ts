import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Cargar só esta vez',
  allowed: 'Permitido agora: {names}.',
  nothing: 'Todo o que precisa do seu permiso está desactivado.',
  receipt: 'Descargar un xustificante da súa decisión',
  changed: 'A política de privacidade deste sitio cambiouse o {date}. A súa decisión segue vixente.',
  dismiss: 'Pechar',
  since: 'Último cambio: {date}.',
  receiver: 'recíbeo {name}',
  similarTitle: 'Tecnoloxías semellantes',
  similar:
    'Ademais de cookies, os servizos usan outros almacéns do seu navegador, e scripts, marcos e imaxes invisibles que lle din á súa empresa en que páxina está vostede. A súa decisión vale para todo iso.',
  browsersTitle: 'As cookies no seu navegador',
  browsers:
    'O seu navegador tamén pode bloquear e borrar cookies, para este sitio ou para todos. Entón, partes do sitio poderían non funcionar. Como se fai:',
  signalsTitle: 'Sinais do seu navegador',
  sent: 'O seu navegador envía {signal}.',
  notSent: 'O seu navegador non envía {signal}.',
  heeded: 'Cando se envía {signal}, isto queda desactivado ata que vostede o active: {names}.',
  ignored: 'Este sitio non actúa segundo {signal}.',
  optOuts:
    'Moitas empresas de publicidade tamén se poden rexeitar para todos os sitios á vez, con estes servizos do sector:',
};
