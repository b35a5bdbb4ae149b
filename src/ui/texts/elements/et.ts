import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Laadi ainult praegu',
  allowed: 'Praegu lubatud: {names}.',
  nothing: 'Kõik, mis vajab teie luba, on välja lülitatud.',
  receipt: 'Laadi alla oma valiku kinnitus',
  changed: 'Selle saidi privaatsuspoliitikat muudeti {date}. Teie valik kehtib edasi.',
  dismiss: 'Sulge',
  since: 'Viimati muudetud: {date}.',
  receiver: 'saaja: {name}',
  similarTitle: 'Sarnased tehnoloogiad',
  similar:
    'Peale küpsiste kasutavad teenused teie brauseri muid salvesid ning skripte, raame ja nähtamatuid pilte, mis ütlevad nende ettevõttele, millisel lehel te olete. Teie valik kehtib kõigi nende kohta.',
  browsersTitle: 'Küpsised teie brauseris',
  browsers:
    'Ka teie brauser saab küpsiseid blokeerida ja kustutada, sellel saidil või kõigil. Saidi osad ei pruugi siis töötada. Kuidas seda teha:',
  signalsTitle: 'Teie brauseri signaalid',
  sent: 'Teie brauser saadab signaali {signal}.',
  notSent: 'Teie brauser ei saada signaali {signal}.',
  heeded: 'Kui saadetakse {signal}, jääb see välja, kuni te selle ise sisse lülitate: {names}.',
  ignored: 'See sait ei arvesta signaali {signal}.',
  optOuts: 'Paljudest reklaamiettevõtetest saab kõigil saitidel korraga loobuda ka nende valdkonna teenustega:',
};
