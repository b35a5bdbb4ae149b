import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Lataa vain nyt',
  allowed: 'Nyt sallittu: {names}.',
  nothing: 'Kaikki, mikä vaatii lupanne, on poissa käytöstä.',
  receipt: 'Lataa tosite valinnastanne',
  changed: 'Tämän sivuston tietosuojaselostetta muutettiin {date}. Valintanne on yhä voimassa.',
  dismiss: 'Sulje',
  since: 'Muutettu viimeksi {date}.',
  receiver: 'vastaanottaja: {name}',
  similarTitle: 'Vastaavat tekniikat',
  similar:
    'Evästeiden lisäksi palvelut käyttävät selaimenne muita tallennuspaikkoja sekä skriptejä, kehyksiä ja näkymättömiä kuvia, jotka kertovat yritykselleen, millä sivulla olette. Valintanne koskee näitä kaikkia.',
  browsersTitle: 'Evästeet selaimessanne',
  browsers:
    'Myös selaimenne voi estää ja poistaa evästeitä, tällä sivustolla tai kaikilla. Osa sivustosta ei silloin ehkä toimi. Näin se tehdään:',
  signalsTitle: 'Selaimenne signaalit',
  sent: 'Selaimenne lähettää signaalin {signal}.',
  notSent: 'Selaimenne ei lähetä signaalia {signal}.',
  heeded: 'Kun {signal} lähetetään, nämä pysyvät poissa, kunnes kytkette ne itse: {names}.',
  ignored: 'Tämä sivusto ei noudata signaalia {signal}.',
  optOuts: 'Monet mainosyritykset voi myös torjua kaikilla sivustoilla kerralla näillä alan palveluilla:',
};
