import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Carica solo questa volta',
  allowed: 'Consentiti ora: {names}.',
  nothing: 'Tutto ciò che richiede il suo permesso è disattivato.',
  receipt: 'Scarica una ricevuta della sua scelta',
  changed: 'L’informativa sulla privacy di questo sito è cambiata il {date}. La sua scelta resta valida.',
  dismiss: 'Chiudi',
  since: 'Ultima modifica: {date}.',
  receiver: 'destinatario: {name}',
  similarTitle: 'Tecnologie simili',
  similar:
    'Oltre ai cookie, i servizi usano altri spazi del suo browser e script, riquadri e immagini invisibili che dicono alla loro azienda in quale pagina si trova. La sua scelta vale per tutto questo.',
  browsersTitle: 'I cookie nel suo browser',
  browsers:
    'Anche il suo browser può bloccare e cancellare i cookie, per questo sito o per tutti. Parti del sito potrebbero allora non funzionare. Come si fa:',
  signalsTitle: 'Segnali del suo browser',
  sent: 'Il suo browser invia {signal}.',
  notSent: 'Il suo browser non invia {signal}.',
  heeded: 'Dove {signal} viene inviato, questo resta disattivato finché non lo attiva lei: {names}.',
  ignored: 'Questo sito non tiene conto di {signal}.',
  optOuts:
    'Molte aziende pubblicitarie si possono rifiutare anche per tutti i siti in una volta, con questi servizi del settore:',
};
