import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Betöltés csak most',
  allowed: 'Most engedélyezve: {names}.',
  nothing: 'Minden, amihez az Ön engedélye kell, ki van kapcsolva.',
  receipt: 'Igazolás letöltése a döntéséről',
  changed: 'A webhely adatvédelmi tájékoztatója megváltozott: {date}. Döntése továbbra is érvényes.',
  dismiss: 'Bezárás',
  since: 'Utolsó módosítás: {date}.',
  receiver: 'címzett: {name}',
  similarTitle: 'Hasonló technológiák',
  similar:
    'A sütik mellett a szolgáltatások a böngésző más tárolóit is használják, valamint szkripteket, kereteket és láthatatlan képeket, amelyek közlik a cégükkel, melyik oldalon jár. Döntése mindezekre érvényes.',
  browsersTitle: 'Sütik a böngészőjében',
  browsers:
    'A böngészője is tud sütiket tiltani és törölni, erre a webhelyre vagy mindre. Ekkor a webhely egyes részei esetleg nem működnek. Így teheti meg:',
  signalsTitle: 'A böngészője jelzései',
  sent: 'A böngészője küldi ezt a jelzést: {signal}.',
  notSent: 'A böngészője nem küldi ezt a jelzést: {signal}.',
  heeded: 'Ahol {signal} érkezik, a következők kikapcsolva maradnak, amíg Ön be nem kapcsolja őket: {names}.',
  ignored: 'Ez a webhely nem veszi figyelembe ezt a jelzést: {signal}.',
  optOuts: 'Sok hirdetési cég egyszerre minden webhelyen is elutasítható, az ágazat alábbi szolgáltatásaival:',
};
