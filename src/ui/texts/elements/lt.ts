import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Įkelti tik dabar',
  allowed: 'Dabar leidžiama: {names}.',
  nothing: 'Viskas, kam reikia jūsų leidimo, yra išjungta.',
  receipt: 'Atsisiųsti pasirinkimo patvirtinimą',
  changed: 'Šios svetainės privatumo politika pakeista {date}. Jūsų pasirinkimas tebegalioja.',
  dismiss: 'Uždaryti',
  since: 'Paskutinį kartą pakeista: {date}.',
  receiver: 'gavėjas: {name}',
  similarTitle: 'Panašios technologijos',
  similar:
    'Be slapukų, paslaugos naudoja ir kitas naršyklės saugyklas bei scenarijus, rėmelius ir nematomus vaizdus, kurie praneša savo įmonei, kuriame puslapyje esate. Jūsų pasirinkimas galioja jiems visiems.',
  browsersTitle: 'Slapukai jūsų naršyklėje',
  browsers:
    'Naršyklė taip pat gali blokuoti ir ištrinti slapukus, šios svetainės ar visų. Tada kai kurios svetainės dalys gali neveikti. Kaip tai padaryti:',
  signalsTitle: 'Jūsų naršyklės signalai',
  sent: 'Jūsų naršyklė siunčia {signal}.',
  notSent: 'Jūsų naršyklė nesiunčia {signal}.',
  heeded: 'Kai siunčiamas {signal}, tai lieka išjungta, kol patys neįjungsite: {names}.',
  ignored: 'Ši svetainė į {signal} nereaguoja.',
  optOuts: 'Daugelio reklamos įmonių galima atsisakyti ir visose svetainėse iš karto, per šias šios srities paslaugas:',
};
