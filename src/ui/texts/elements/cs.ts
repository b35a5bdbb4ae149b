import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Načíst jen teď',
  allowed: 'Nyní povoleno: {names}.',
  nothing: 'Vše, co potřebuje vaše svolení, je vypnuté.',
  receipt: 'Stáhnout potvrzení o volbě',
  changed: 'Zásady ochrany soukromí tohoto webu se změnily {date}. Vaše volba platí dál.',
  dismiss: 'Zavřít',
  since: 'Poslední změna: {date}.',
  receiver: 'příjemce: {name}',
  similarTitle: 'Podobné technologie',
  similar:
    'Kromě cookies používají služby i další úložiště ve vašem prohlížeči a také skripty, rámce a neviditelné obrázky, které jejich firmě sdělují, na které stránce jste. Vaše volba platí pro všechny.',
  browsersTitle: 'Cookies ve vašem prohlížeči',
  browsers:
    'Cookies může blokovat a mazat i váš prohlížeč, pro tento web nebo pro všechny. Části webu pak nemusí fungovat. Jak na to:',
  signalsTitle: 'Signály vašeho prohlížeče',
  sent: 'Váš prohlížeč posílá {signal}.',
  notSent: 'Váš prohlížeč neposílá {signal}.',
  heeded: 'Když prohlížeč posílá {signal}, zůstává vypnuté, dokud sami nezapnete: {names}.',
  ignored: 'Tento web na {signal} nereaguje.',
  optOuts: 'Mnoho reklamních firem lze také odmítnout pro všechny weby najednou, a to přes tyto služby oboru:',
};
