import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Wczytaj tylko teraz',
  allowed: 'Dozwolone teraz: {names}.',
  nothing: 'Wszystko, co wymaga Twojej zgody, jest wyłączone.',
  receipt: 'Pobierz potwierdzenie wyboru',
  changed: 'Polityka prywatności tej witryny zmieniła się {date}. Twój wybór nadal obowiązuje.',
  dismiss: 'Zamknij',
  since: 'Ostatnia zmiana: {date}.',
  receiver: 'odbiorca: {name}',
  similarTitle: 'Podobne technologie',
  similar:
    'Oprócz plików cookie usługi używają innych magazynów Twojej przeglądarki oraz skryptów, ramek i niewidocznych obrazów, które mówią ich firmie, na której stronie jesteś. Twój wybór dotyczy ich wszystkich.',
  browsersTitle: 'Pliki cookie w Twojej przeglądarce',
  browsers:
    'Twoja przeglądarka też może blokować i usuwać pliki cookie, dla tej witryny lub dla wszystkich. Części witryny mogą wtedy nie działać. Jak to zrobić:',
  signalsTitle: 'Sygnały Twojej przeglądarki',
  sent: 'Twoja przeglądarka wysyła {signal}.',
  notSent: 'Twoja przeglądarka nie wysyła {signal}.',
  heeded: 'Gdy przeglądarka wysyła {signal}, wyłączone pozostają, dopóki ich nie włączysz: {names}.',
  ignored: 'Ta witryna nie reaguje na {signal}.',
  optOuts: 'Wiele firm reklamowych można też odrzucić dla wszystkich witryn naraz, w tych serwisach branży:',
};
