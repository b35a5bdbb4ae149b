import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Încărcați doar acum',
  allowed: 'Permise acum: {names}.',
  nothing: 'Tot ce are nevoie de permisiunea dvs. este oprit.',
  receipt: 'Descărcați o dovadă a alegerii',
  changed: 'Politica de confidențialitate a acestui site s-a schimbat la {date}. Alegerea dvs. rămâne valabilă.',
  dismiss: 'Închideți',
  since: 'Ultima modificare: {date}.',
  receiver: 'destinatar: {name}',
  similarTitle: 'Tehnologii similare',
  similar:
    'Pe lângă cookie-uri, serviciile folosesc alte spații ale browserului, precum și scripturi, cadre și imagini invizibile care spun companiei lor pe ce pagină sunteți. Alegerea dvs. se aplică tuturor.',
  browsersTitle: 'Cookie-urile în browserul dvs.',
  browsers:
    'Și browserul poate bloca și șterge cookie-uri, pentru acest site sau pentru toate. Atunci unele părți ale site-ului pot să nu funcționeze. Cum se face:',
  signalsTitle: 'Semnalele browserului dvs.',
  sent: 'Browserul dvs. trimite {signal}.',
  notSent: 'Browserul dvs. nu trimite {signal}.',
  heeded: 'Când se trimite {signal}, acestea rămân oprite până le porniți chiar dvs.: {names}.',
  ignored: 'Acest site nu ține cont de {signal}.',
  optOuts:
    'Multe companii de publicitate pot fi refuzate și pentru toate site-urile deodată, cu aceste servicii ale domeniului:',
};
