import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Hent kun nu',
  allowed: 'Tilladt nu: {names}.',
  nothing: 'Alt, der kræver din tilladelse, er slået fra.',
  receipt: 'Hent en kvittering for dit valg',
  changed: 'Privatlivspolitikken for dette websted blev ændret den {date}. Dit valg gælder stadig.',
  dismiss: 'Luk',
  since: 'Senest ændret den {date}.',
  receiver: 'modtages af {name}',
  similarTitle: 'Lignende teknologier',
  similar:
    'Ud over cookies bruger tjenesterne andre lagre i din browser samt scripts, rammer og usynlige billeder, der fortæller deres firma, hvilken side du er på. Dit valg gælder for det hele.',
  browsersTitle: 'Cookies i din browser',
  browsers:
    'Din browser kan også blokere og slette cookies, for dette websted eller for alle. Så virker dele af webstedet måske ikke. Sådan gør du:',
  signalsTitle: 'Signaler fra din browser',
  sent: 'Din browser sender {signal}.',
  notSent: 'Din browser sender ikke {signal}.',
  heeded: 'Når {signal} sendes, er dette slået fra, indtil du selv slår det til: {names}.',
  ignored: 'Dette websted reagerer ikke på {signal}.',
  optOuts: 'Mange reklamefirmaer kan også afvises for alle websteder på én gang med disse tjenester fra branchen:',
};
