import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Nur dieses Mal laden',
  allowed: 'Jetzt erlaubt: {names}.',
  nothing: 'Alles, was Ihre Erlaubnis braucht, ist aus.',
  receipt: 'Beleg Ihrer Entscheidung herunterladen',
  changed: 'Die Datenschutzerklärung dieser Website wurde am {date} geändert. Ihre Entscheidung gilt weiter.',
  dismiss: 'Schließen',
  since: 'Zuletzt geändert am {date}.',
  receiver: 'Empfänger: {name}',
  similarTitle: 'Ähnliche Techniken',
  similar:
    'Neben Cookies nutzen Dienste weitere Speicher Ihres Browsers sowie Skripte, Rahmen und unsichtbare Bilder, die ihrem Unternehmen mitteilen, auf welcher Seite Sie sind. Ihre Entscheidung gilt für all das.',
  browsersTitle: 'Cookies in Ihrem Browser',
  browsers:
    'Auch Ihr Browser kann Cookies sperren und löschen, für diese Website oder für alle. Teile einer Website funktionieren dann vielleicht nicht. So geht es:',
  signalsTitle: 'Signale Ihres Browsers',
  sent: 'Ihr Browser sendet {signal}.',
  notSent: 'Ihr Browser sendet {signal} nicht.',
  heeded: 'Wo {signal} gesendet wird, bleibt dies aus, bis Sie es selbst einschalten: {names}.',
  ignored: 'Diese Website richtet sich nicht nach {signal}.',
  optOuts:
    'Viele Werbeunternehmen lassen sich auch für alle Websites auf einmal ablehnen, mit diesen Diensten der Branche:',
};
