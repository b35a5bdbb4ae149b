import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Naloži samo zdaj',
  allowed: 'Zdaj dovoljeno: {names}.',
  nothing: 'Vse, kar potrebuje vaše dovoljenje, je izklopljeno.',
  receipt: 'Prenesi potrdilo o izbiri',
  changed: 'Pravilnik o zasebnosti tega mesta je bil spremenjen {date}. Vaša izbira še velja.',
  dismiss: 'Zapri',
  since: 'Zadnja sprememba: {date}.',
  receiver: 'prejemnik: {name}',
  similarTitle: 'Podobne tehnologije',
  similar:
    'Poleg piškotkov storitve uporabljajo še druge shrambe brskalnika ter skripte, okvire in nevidne slike, ki svojemu podjetju povedo, na kateri strani ste. Vaša izbira velja za vse to.',
  browsersTitle: 'Piškotki v vašem brskalniku',
  browsers:
    'Tudi brskalnik lahko blokira in briše piškotke, za to mesto ali za vsa. Deli mesta potem morda ne bodo delovali. Kako to storite:',
  signalsTitle: 'Signali vašega brskalnika',
  sent: 'Vaš brskalnik pošilja {signal}.',
  notSent: 'Vaš brskalnik ne pošilja {signal}.',
  heeded: 'Kjer se pošilja {signal}, ostane to izklopljeno, dokler ne vklopite sami: {names}.',
  ignored: 'To mesto ne upošteva {signal}.',
  optOuts: 'Številna oglaševalska podjetja lahko zavrnete tudi za vsa mesta hkrati, s temi storitvami panoge:',
};
