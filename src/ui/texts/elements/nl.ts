import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Alleen nu laden',
  allowed: 'Nu toegestaan: {names}.',
  nothing: 'Alles waarvoor uw toestemming nodig is, staat uit.',
  receipt: 'Een bewijs van uw keuze downloaden',
  changed: 'Het privacybeleid van deze site is op {date} gewijzigd. Uw keuze blijft gelden.',
  dismiss: 'Sluiten',
  since: 'Laatst gewijzigd op {date}.',
  receiver: 'ontvangen door {name}',
  similarTitle: 'Vergelijkbare technieken',
  similar:
    'Naast cookies gebruiken diensten andere opslag in uw browser, en scripts, frames en onzichtbare afbeeldingen die hun bedrijf vertellen op welke pagina u bent. Uw keuze geldt voor dit alles.',
  browsersTitle: 'Cookies in uw browser',
  browsers:
    'Ook uw browser kan cookies blokkeren en verwijderen, voor deze site of voor alle. Delen van de site werken dan misschien niet. Zo doet u dat:',
  signalsTitle: 'Signalen van uw browser',
  sent: 'Uw browser verzendt {signal}.',
  notSent: 'Uw browser verzendt {signal} niet.',
  heeded: 'Waar {signal} wordt verzonden, blijft dit uit tot u het zelf aanzet: {names}.',
  ignored: 'Deze site doet niets met {signal}.',
  optOuts: 'Veel reclamebedrijven kunt u ook voor alle sites tegelijk weigeren, met deze diensten van de sector:',
};
