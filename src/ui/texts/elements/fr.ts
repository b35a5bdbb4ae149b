import type { ElementTexts } from '../texts.ts';

export const elements: ElementTexts = {
  once: 'Charger cette fois seulement',
  allowed: 'Autorisés en ce moment : {names}.',
  nothing: 'Tout ce qui demande votre accord est désactivé.',
  receipt: 'Télécharger un reçu de votre choix',
  changed: 'La politique de confidentialité de ce site a été modifiée le {date}. Votre choix reste valable.',
  dismiss: 'Fermer',
  since: 'Dernière modification le {date}.',
  receiver: 'destinataire : {name}',
  similarTitle: 'Techniques semblables',
  similar:
    'Outre les cookies, les services utilisent d’autres espaces de votre navigateur, ainsi que des scripts, des cadres et des images invisibles qui indiquent à leur entreprise sur quelle page vous êtes. Votre choix vaut pour tout cela.',
  browsersTitle: 'Les cookies dans votre navigateur',
  browsers:
    'Votre navigateur peut aussi bloquer et effacer les cookies, pour ce site ou pour tous. Des parties du site peuvent alors ne plus fonctionner. Voici comment faire :',
  signalsTitle: 'Signaux de votre navigateur',
  sent: 'Votre navigateur envoie {signal}.',
  notSent: 'Votre navigateur n’envoie pas {signal}.',
  heeded: 'Quand {signal} est envoyé, ceci reste désactivé jusqu’à ce que vous l’activiez vous-même : {names}.',
  ignored: 'Ce site ne tient pas compte de {signal}.',
  optOuts:
    'Beaucoup d’entreprises de publicité peuvent aussi être refusées pour tous les sites à la fois, avec ces services de la profession :',
};
