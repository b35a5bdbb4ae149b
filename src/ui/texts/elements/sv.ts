import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Hämta bara nu',
  allowed: 'Tillåtet nu: {names}.',
  nothing: 'Allt som kräver din tillåtelse är avstängt.',
  receipt: 'Ladda ner ett kvitto på ditt val',
  changed: 'Webbplatsens integritetspolicy ändrades den {date}. Ditt val gäller fortfarande.',
  dismiss: 'Stäng',
  since: 'Senast ändrad den {date}.',
  receiver: 'tas emot av {name}',
  similarTitle: 'Liknande tekniker',
  similar:
    'Utöver kakor använder tjänsterna annan lagring i din webbläsare, och skript, ramar och osynliga bilder som berättar för deras företag vilken sida du är på. Ditt val gäller för allt detta.',
  browsersTitle: 'Kakor i din webbläsare',
  browsers:
    'Även din webbläsare kan blockera och radera kakor, för den här webbplatsen eller för alla. Då fungerar kanske inte delar av webbplatsen. Så gör du:',
  signalsTitle: 'Signaler från din webbläsare',
  sent: 'Din webbläsare skickar {signal}.',
  notSent: 'Din webbläsare skickar inte {signal}.',
  heeded: 'Där {signal} skickas är detta avstängt tills du själv slår på det: {names}.',
  ignored: 'Den här webbplatsen rättar sig inte efter {signal}.',
  optOuts:
    'Många annonsföretag kan också avvisas för alla webbplatser på en gång, med de här tjänsterna från branschen:',
};
