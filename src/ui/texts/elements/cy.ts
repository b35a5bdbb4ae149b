import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Llwytho unwaith',
  allowed: 'Caniateir nawr: {names}.',
  nothing: 'Mae popeth sydd angen eich caniatâd i ffwrdd.',
  receipt: 'Lawrlwytho derbynneb o’ch dewis',
  changed: 'Newidiwyd polisi preifatrwydd y wefan hon ar {date}. Mae eich dewis yn dal i gyfrif.',
  dismiss: 'Cau',
  since: 'Newidiwyd ddiwethaf ar {date}.',
  receiver: 'derbynnir gan {name}',
  similarTitle: 'Technolegau tebyg',
  similar:
    'Heblaw cwcis, mae gwasanaethau yn defnyddio storfeydd eraill yn eich porwr, a sgriptiau, fframiau a delweddau anweledig sy’n dweud wrth eu cwmni pa dudalen rydych arni. Mae eich dewis yn cynnwys y rhain i gyd.',
  browsersTitle: 'Cwcis yn eich porwr',
  browsers:
    'Gall eich porwr hefyd rwystro a dileu cwcis, ar gyfer y wefan hon neu bob un. Efallai na fydd rhannau o’r wefan yn gweithio wedyn. Dyma sut:',
  signalsTitle: 'Signalau eich porwr',
  sent: 'Mae eich porwr yn anfon {signal}.',
  notSent: 'Nid yw eich porwr yn anfon {signal}.',
  heeded: 'Pan anfonir {signal}, mae’r rhain yn aros i ffwrdd nes i chi eu troi ymlaen eich hun: {names}.',
  ignored: 'Nid yw’r wefan hon yn gweithredu ar {signal}.',
  optOuts:
    'Gellir gwrthod llawer o gwmnïau hysbysebu ar gyfer pob gwefan ar unwaith hefyd, gyda’r gwasanaethau hyn gan y diwydiant:',
};
