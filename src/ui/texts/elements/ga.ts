import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Lódáil uair amháin',
  allowed: 'Ceadaithe anois: {names}.',
  nothing: 'Tá gach rud a dteastaíonn do chead uaidh múchta.',
  receipt: 'Íoslódáil admháil do rogha',
  changed: 'Athraíodh polasaí príobháideachais an tsuímh seo ar {date}. Tá feidhm le do rogha fós.',
  dismiss: 'Dún',
  since: 'Athraithe go deireanach ar {date}.',
  receiver: 'faighteoir: {name}',
  similarTitle: 'Teicneolaíochtaí cosúla',
  similar:
    'Seachas fianáin, úsáideann seirbhísí stórais eile i do bhrabhsálaí, agus scripteanna, frámaí agus íomhánna dofheicthe a insíonn dá gcuideachta cén leathanach a bhfuil tú air. Clúdaíonn do rogha iad seo go léir.',
  browsersTitle: 'Fianáin i do bhrabhsálaí',
  browsers:
    'Is féidir le do bhrabhsálaí fianáin a bhac agus a scriosadh freisin, don suíomh seo nó do gach suíomh. Seans nach n-oibreoidh codanna den suíomh ansin. Conas é a dhéanamh:',
  signalsTitle: 'Comharthaí do bhrabhsálaí',
  sent: 'Seolann do bhrabhsálaí {signal}.',
  notSent: 'Ní sheolann do bhrabhsálaí {signal}.',
  heeded: 'Nuair a sheoltar {signal}, fanann siad seo múchta go dtí go gcuireann tú féin ar siúl iad: {names}.',
  ignored: 'Ní ghníomhaíonn an suíomh seo ar {signal}.',
  optOuts:
    'Is féidir diúltú do go leor comhlachtaí fógraíochta do gach suíomh in éineacht freisin, leis na seirbhísí seo ón tionscal:',
};
