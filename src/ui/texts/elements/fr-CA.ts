import type { ElementTexts } from '../texts.ts';
import { elements as french } from './fr.ts';

export const elements: ElementTexts = {
  ...french,
  similar:
    'Outre les témoins, les services utilisent d’autres espaces de votre navigateur, ainsi que des scripts, des cadres et des images invisibles qui indiquent à leur entreprise sur quelle page vous êtes. Votre choix vaut pour tout cela.',
  browsersTitle: 'Les témoins dans votre navigateur',
  browsers:
    'Votre navigateur peut aussi bloquer et effacer les témoins, pour ce site ou pour tous. Des parties du site peuvent alors ne plus fonctionner. Voici comment faire :',
};
