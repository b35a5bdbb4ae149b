import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Carrega només aquest cop',
  allowed: 'Permès ara: {names}.',
  nothing: 'Tot el que necessita el vostre permís està desactivat.',
  receipt: 'Baixa un justificant de la decisió',
  changed: 'La política de privadesa d’aquest lloc es va canviar el {date}. La vostra decisió continua vigent.',
  dismiss: 'Tanca',
  since: 'Darrer canvi: {date}.',
  receiver: 'ho rep {name}',
  similarTitle: 'Tecnologies semblants',
  similar:
    'A més de galetes, els serveis fan servir altres magatzems del navegador, i scripts, marcs i imatges invisibles que diuen a la seva empresa en quina pàgina sou. La vostra decisió val per a tot això.',
  browsersTitle: 'Les galetes al navegador',
  browsers:
    'El navegador també pot blocar i esborrar galetes, per a aquest lloc o per a tots. Aleshores potser algunes parts del lloc no funcionaran. Com es fa:',
  signalsTitle: 'Senyals del navegador',
  sent: 'El vostre navegador envia {signal}.',
  notSent: 'El vostre navegador no envia {signal}.',
  heeded: 'Quan s’envia {signal}, això queda desactivat fins que ho activeu vós mateix: {names}.',
  ignored: 'Aquest lloc no actua segons {signal}.',
  optOuts:
    'Moltes empreses de publicitat també es poden rebutjar per a tots els llocs alhora, amb aquests serveis del sector:',
};
