import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Ngarko vetëm tani',
  allowed: 'Të lejuara tani: {names}.',
  nothing: 'Gjithçka që kërkon lejen tuaj është e fikur.',
  receipt: 'Shkarko një dëshmi të zgjedhjes',
  changed: 'Politika e privatësisë e këtij sajti ndryshoi më {date}. Zgjedhja juaj vlen ende.',
  dismiss: 'Mbyll',
  since: 'Ndryshimi i fundit: {date}.',
  receiver: 'merret nga {name}',
  similarTitle: 'Teknologji të ngjashme',
  similar:
    'Përveç cookie-ve, shërbimet përdorin hapësira të tjera të shfletuesit tuaj, si dhe skripte, korniza e figura të padukshme që i tregojnë kompanisë së tyre në cilën faqe jeni. Zgjedhja juaj vlen për të gjitha.',
  browsersTitle: 'Cookie-t në shfletuesin tuaj',
  browsers:
    'Edhe shfletuesi juaj mund t’i bllokojë e fshijë cookie-t, për këtë sajt ose për të gjithë. Atëherë pjesë të sajtit mund të mos punojnë. Si bëhet:',
  signalsTitle: 'Sinjalet e shfletuesit tuaj',
  sent: 'Shfletuesi juaj dërgon {signal}.',
  notSent: 'Shfletuesi juaj nuk dërgon {signal}.',
  heeded: 'Kur dërgohet {signal}, këto mbeten të fikura derisa t’i ndizni vetë: {names}.',
  ignored: 'Ky sajt nuk vepron sipas {signal}.',
  optOuts: 'Shumë kompani reklamash mund të refuzohen edhe për të gjithë sajtet njëherësh, me këto shërbime të fushës:',
};
