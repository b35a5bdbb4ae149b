import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Hlaða aðeins núna',
  allowed: 'Leyft núna: {names}.',
  nothing: 'Slökkt er á öllu sem þarf þitt leyfi.',
  receipt: 'Sækja kvittun fyrir valinu',
  changed: 'Persónuverndarstefnu þessa vefs var breytt {date}. Val þitt gildir áfram.',
  dismiss: 'Loka',
  since: 'Síðast breytt {date}.',
  receiver: 'viðtakandi: {name}',
  similarTitle: 'Svipuð tækni',
  similar:
    'Auk vafrakaka nota þjónustur aðrar geymslur í vafranum þínum og skriftur, ramma og ósýnilegar myndir sem segja fyrirtæki sínu á hvaða síðu þú ert. Val þitt nær yfir þetta allt.',
  browsersTitle: 'Vafrakökur í vafranum þínum',
  browsers:
    'Vafrinn þinn getur líka lokað á vafrakökur og eytt þeim, fyrir þennan vef eða alla. Þá virka hlutar vefsins ef til vill ekki. Svona er það gert:',
  signalsTitle: 'Merki frá vafranum þínum',
  sent: 'Vafrinn þinn sendir {signal}.',
  notSent: 'Vafrinn þinn sendir ekki {signal}.',
  heeded: 'Þar sem {signal} er sent er slökkt á þessu þar til þú kveikir á því: {names}.',
  ignored: 'Þessi vefur bregst ekki við {signal}.',
  optOuts: 'Mörgum auglýsingafyrirtækjum má líka hafna fyrir alla vefi í einu með þessum þjónustum greinarinnar:',
};
