import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Učitaj samo sada',
  allowed: 'Sada dozvoljeno: {names}.',
  nothing: 'Sve za šta je potrebna vaša dozvola je isključeno.',
  receipt: 'Preuzmi potvrdu svog izbora',
  changed: 'Politika privatnosti ovog sajta promenjena je {date}. Vaš izbor i dalje važi.',
  dismiss: 'Zatvori',
  since: 'Poslednja promena: {date}.',
  receiver: 'prima: {name}',
  similarTitle: 'Slične tehnologije',
  similar:
    'Osim kolačića, usluge koriste i druga skladišta vašeg pregledača, kao i skripte, okvire i nevidljive slike koje njihovoj kompaniji javljaju na kojoj ste stranici. Vaš izbor važi za sve to.',
  browsersTitle: 'Kolačići u vašem pregledaču',
  browsers:
    'I vaš pregledač može da blokira i briše kolačiće, za ovaj sajt ili za sve. Tada delovi sajta možda neće raditi. Kako se to radi:',
  signalsTitle: 'Signali vašeg pregledača',
  sent: 'Vaš pregledač šalje {signal}.',
  notSent: 'Vaš pregledač ne šalje {signal}.',
  heeded: 'Kada se šalje {signal}, ovo ostaje isključeno dok sami ne uključite: {names}.',
  ignored: 'Ovaj sajt ne postupa prema signalu {signal}.',
  optOuts: 'Mnoge reklamne kompanije mogu da se odbiju i za sve sajtove odjednom, preko ovih usluga struke:',
};
