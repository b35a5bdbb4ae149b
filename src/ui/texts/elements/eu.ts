import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Kargatu oraingoan bakarrik',
  allowed: 'Orain baimenduta: {names}.',
  nothing: 'Zure baimena behar duen guztia itzalita dago.',
  receipt: 'Deskargatu zure erabakiaren agiria',
  changed: 'Gune honen pribatutasun-politika aldatu zen: {date}. Zure erabakiak indarrean jarraitzen du.',
  dismiss: 'Itxi',
  since: 'Azken aldaketa: {date}.',
  receiver: 'hartzailea: {name}',
  similarTitle: 'Antzeko teknologiak',
  similar:
    'Cookieez gain, zerbitzuek nabigatzailearen beste biltegi batzuk erabiltzen dituzte, eta zein orritan zauden beren enpresari esaten dioten script, marko eta irudi ikusezinak. Zure erabakiak horietarako guztietarako balio du.',
  browsersTitle: 'Cookieak zure nabigatzailean',
  browsers:
    'Nabigatzaileak ere blokea eta ezaba ditzake cookieak, gune honetarako edo guztietarako. Orduan, gunearen zati batzuk agian ez dira ibiliko. Nola egin:',
  signalsTitle: 'Zure nabigatzailearen seinaleak',
  sent: 'Zure nabigatzaileak seinale hau bidaltzen du: {signal}.',
  notSent: 'Zure nabigatzaileak ez du seinale hau bidaltzen: {signal}.',
  heeded: '{signal} bidaltzen denean, hauek itzalita egongo dira zuk piztu arte: {names}.',
  ignored: 'Gune honek ez du seinale hau kontuan hartzen: {signal}.',
  optOuts: 'Publizitate-enpresa asko gune guztietarako batera ere uka daitezke, sektorearen zerbitzu hauekin:',
};
