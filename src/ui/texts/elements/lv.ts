import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Ielādēt tikai tagad',
  allowed: 'Tagad atļauts: {names}.',
  nothing: 'Viss, kam vajadzīga jūsu atļauja, ir izslēgts.',
  receipt: 'Lejupielādēt izvēles apliecinājumu',
  changed: 'Šīs vietnes privātuma politika mainīta {date}. Jūsu izvēle joprojām ir spēkā.',
  dismiss: 'Aizvērt',
  since: 'Pēdējās izmaiņas: {date}.',
  receiver: 'saņēmējs: {name}',
  similarTitle: 'Līdzīgas tehnoloģijas',
  similar:
    'Papildus sīkdatnēm pakalpojumi izmanto citas jūsu pārlūka krātuves, kā arī skriptus, rāmjus un neredzamus attēlus, kas viņu uzņēmumam paziņo, kurā lapā esat. Jūsu izvēle attiecas uz to visu.',
  browsersTitle: 'Sīkdatnes jūsu pārlūkā',
  browsers:
    'Arī jūsu pārlūks var bloķēt un dzēst sīkdatnes šai vietnei vai visām. Tad dažas vietnes daļas var nedarboties. Kā to darīt:',
  signalsTitle: 'Jūsu pārlūka signāli',
  sent: 'Jūsu pārlūks sūta {signal}.',
  notSent: 'Jūsu pārlūks nesūta {signal}.',
  heeded: 'Ja tiek sūtīts {signal}, šie paliek izslēgti, līdz paši tos ieslēdzat: {names}.',
  ignored: 'Šī vietne neņem vērā {signal}.',
  optOuts: 'Daudzus reklāmas uzņēmumus var noraidīt arī visām vietnēm uzreiz ar šiem nozares pakalpojumiem:',
};
