import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Učitaj samo sada',
  allowed: 'Trenutno dozvoljeno: {names}.',
  nothing: 'Sve što treba vašu dozvolu je isključeno.',
  receipt: 'Preuzmi potvrdu svog izbora',
  changed: 'Politika privatnosti ove stranice promijenjena je {date}. Vaš izbor i dalje važi.',
  dismiss: 'Zatvori',
  since: 'Posljednja promjena: {date}.',
  receiver: 'prima: {name}',
  similarTitle: 'Slične tehnologije',
  similar:
    'Osim kolačića, usluge koriste i drugu pohranu u vašem pregledniku te skripte, okvire i nevidljive slike koje njihovoj kompaniji javljaju na kojoj ste stranici. Vaš izbor vrijedi za sve to.',
  browsersTitle: 'Kolačići u vašem pregledniku',
  browsers:
    'I vaš preglednik može blokirati i brisati kolačiće, za ovu stranicu ili za sve. Tada dijelovi stranice možda neće raditi. Kako se to radi:',
  signalsTitle: 'Signali vašeg preglednika',
  sent: 'Vaš preglednik šalje {signal}.',
  notSent: 'Vaš preglednik ne šalje {signal}.',
  heeded: 'Kada se šalje {signal}, sljedeće ostaje isključeno dok to sami ne uključite: {names}.',
  ignored: 'Ova stranica ne reaguje na {signal}.',
  optOuts: 'Mnoge reklamne kompanije mogu se odbiti za sve stranice odjednom, putem ovih usluga struke:',
};
