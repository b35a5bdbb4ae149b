import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Għabbi din id-darba biss',
  allowed: 'Permess issa: {names}.',
  nothing: 'Dak kollu li jeħtieġ il-permess tiegħek huwa mitfi.',
  receipt: 'Niżżel irċevuta tal-għażla tiegħek',
  changed: 'Il-politika tal-privatezza ta’ dan is-sit inbidlet fi {date}. L-għażla tiegħek għadha tgħodd.',
  dismiss: 'Agħlaq',
  since: 'L-aħħar bidla: {date}.',
  receiver: 'jirċeviha {name}',
  similarTitle: 'Teknoloġiji simili',
  similar:
    'Minbarra l-cookies, is-servizzi jużaw ħażniet oħra fil-browser tiegħek, u skripts, oqfsa u stampi li ma jidhrux li jgħidu lill-kumpanija tagħhom f’liema paġna qiegħed. L-għażla tiegħek tgħodd għal dawn kollha.',
  browsersTitle: 'Il-cookies fil-browser tiegħek',
  browsers:
    'Il-browser tiegħek ukoll jista’ jimblokka u jħassar il-cookies, għal dan is-sit jew għal kollha. Partijiet tas-sit jistgħu ma jaħdmux. Kif isir:',
  signalsTitle: 'Sinjali tal-browser tiegħek',
  sent: 'Il-browser tiegħek jibgħat {signal}.',
  notSent: 'Il-browser tiegħek ma jibgħatx {signal}.',
  heeded: 'Meta jintbagħat {signal}, dawn jibqgħu mitfija sakemm tixgħelhom int: {names}.',
  ignored: 'Dan is-sit ma jaġixxix fuq {signal}.',
  optOuts:
    'Ħafna kumpaniji tar-reklamar jistgħu jiġu rrifjutati wkoll għas-siti kollha f’daqqa, b’dawn is-servizzi tal-industrija:',
};
