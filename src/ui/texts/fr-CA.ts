import { banner as french, preferences as more } from './fr.ts';
import type { BannerTexts, TranslatedPreferences } from './texts.ts';

// What is said otherwise in Canada: a cookie is a "témoin", and a chat a "clavardage".

export const banner: BannerTexts = {
  ...french,
  title: 'Votre choix concernant les témoins',
  text: {
    one: 'Avec votre accord, un service utilise des témoins et des techniques semblables {purposes}.',
    other: 'Avec votre accord, {n} services utilisent des témoins et des techniques semblables {purposes}.',
  },
};

export const preferences: TranslatedPreferences = {
  ...more,
  kinds: { ...more.kinds, cookie: 'Témoin' },
  purposes: {
    ...more.purposes,
    chat: 'Garde un clavardage ouvert d’une page à l’autre.',
    'cookie-test': 'Vérifie si des témoins peuvent être déposés.',
  },
  categories: {
    ...more.categories,
    performance: {
      ...more.categories.performance,
      description:
        'Ils mesurent l’utilisation du site et apportent des fonctions d’autres entreprises, comme le clavardage, la traduction et les polices de caractères.',
    },
  },
  vendors: { ...more.vendors, chat: 'Propose un clavardage.' },
};

export { law } from './fr.ts';
