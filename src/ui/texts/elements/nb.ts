import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Last inn bare nå',
  allowed: 'Tillatt nå: {names}.',
  nothing: 'Alt som krever din tillatelse, er slått av.',
  receipt: 'Last ned en kvittering for valget',
  changed: 'Personvernerklæringen for dette nettstedet ble endret {date}. Valget ditt gjelder fortsatt.',
  dismiss: 'Lukk',
  since: 'Sist endret {date}.',
  receiver: 'mottas av {name}',
  similarTitle: 'Lignende teknologier',
  similar:
    'I tillegg til informasjonskapsler bruker tjenestene andre lagre i nettleseren din, og skript, rammer og usynlige bilder som forteller selskapet deres hvilken side du er på. Valget ditt gjelder for alt dette.',
  browsersTitle: 'Informasjonskapsler i nettleseren din',
  browsers:
    'Nettleseren din kan også blokkere og slette informasjonskapsler, for dette nettstedet eller for alle. Da virker kanskje ikke deler av nettstedet. Slik gjør du det:',
  signalsTitle: 'Signaler fra nettleseren din',
  sent: 'Nettleseren din sender {signal}.',
  notSent: 'Nettleseren din sender ikke {signal}.',
  heeded: 'Der {signal} sendes, er dette slått av til du selv slår det på: {names}.',
  ignored: 'Dette nettstedet tar ikke hensyn til {signal}.',
  optOuts: 'Mange reklameselskaper kan også avvises for alle nettsteder på én gang, med disse tjenestene fra bransjen:',
};
