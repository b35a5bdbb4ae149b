import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Načítať len teraz',
  allowed: 'Teraz povolené: {names}.',
  nothing: 'Všetko, čo potrebuje váš súhlas, je vypnuté.',
  receipt: 'Stiahnuť potvrdenie o voľbe',
  changed: 'Zásady ochrany súkromia tohto webu sa zmenili {date}. Vaša voľba platí ďalej.',
  dismiss: 'Zavrieť',
  since: 'Posledná zmena: {date}.',
  receiver: 'príjemca: {name}',
  similarTitle: 'Podobné technológie',
  similar:
    'Okrem cookies používajú služby aj iné úložiská vo vašom prehliadači a tiež skripty, rámce a neviditeľné obrázky, ktoré ich firme oznamujú, na ktorej stránke ste. Vaša voľba platí pre všetky.',
  browsersTitle: 'Cookies vo vašom prehliadači',
  browsers:
    'Cookies môže blokovať a mazať aj váš prehliadač, pre tento web alebo pre všetky. Časti webu potom nemusia fungovať. Ako na to:',
  signalsTitle: 'Signály vášho prehliadača',
  sent: 'Váš prehliadač posiela {signal}.',
  notSent: 'Váš prehliadač neposiela {signal}.',
  heeded: 'Keď prehliadač posiela {signal}, zostáva vypnuté, kým to sami nezapnete: {names}.',
  ignored: 'Tento web na {signal} nereaguje.',
  optOuts: 'Mnohé reklamné firmy možno odmietnuť aj pre všetky weby naraz, cez tieto služby odvetvia:',
};
