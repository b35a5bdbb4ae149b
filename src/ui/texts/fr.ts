import type { BannerTexts, LawTexts, TranslatedPreferences } from './texts.ts';

export const banner: BannerTexts = {
  title: 'Votre choix concernant les cookies',
  text: {
    one: 'Avec votre accord, un service utilise des cookies et des techniques semblables {purposes}.',
    other: 'Avec votre accord, {n} services utilisent des cookies et des techniques semblables {purposes}.',
  },
  purposes: {
    performance: 'pour mesurer et améliorer le fonctionnement de ce site',
    targeting: 'pour vous montrer de la publicité adaptée à vos centres d’intérêt',
  },
  both: '{first} et {second}',
  category: 'pour « {name} »',
  free: 'Sans cet accord, ils restent désactivés. Vous pouvez changer d’avis à tout moment.',
  fresh: 'Nouveau depuis votre dernier choix : {names}.',
  policy: 'Politique de confidentialité',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  settings: 'Paramètres',
  unavailable: 'Les paramètres ne peuvent pas être affichés pour le moment.',
};

export const preferences: TranslatedPreferences = {
  title: 'Paramètres de confidentialité',
  text: 'Choisissez les services qui peuvent fonctionner sur ce site. Rien ne change avant que vous enregistriez, et vous pouvez revenir à tout moment.',
  close: 'Fermer sans enregistrer',
  save: 'Enregistrer',
  always: 'Toujours actif',
  allowed: '{on} sur {n} autorisés',
  services: { one: '{n} service', other: '{n} services' },
  fresh: 'Nouveau',
  vendorPolicy: 'Politique de confidentialité de {name}',
  newTab: '(s’ouvre dans un nouvel onglet)',
  stored: {
    one: 'Enregistre un élément dans votre navigateur',
    other: 'Enregistre {n} éléments dans votre navigateur',
  },
  nothingStored: 'N’enregistre rien dans votre navigateur.',
  undescribed: 'Les descriptions ne peuvent pas être chargées pour le moment. Vous pouvez quand même choisir.',
  untilClosed: 'jusqu’à la fermeture du navigateur',
  untilTabClosed: 'jusqu’à la fermeture de l’onglet',
  untilDeleted: 'jusqu’à ce que vous l’effaciez',
  here: 'déposé par ce site',
  elsewhere: 'déposé par {domain}',
  policyTitle: 'Services de ce site',
  answered: 'Votre dernier choix date du {date}.',
  unanswered: 'Vous n’avez pas encore choisi. Tout ce qui demande votre accord est désactivé.',
  embed: 'Ce contenu vient de {names}. Il ne se charge que si vous l’autorisez.',
  embedLoad: 'Charger et autoriser {names}',
  kinds: {
    cookie: 'Cookie',
    local: 'Stockage local',
    session: 'Stockage de session',
    database: 'Base de données',
    cache: 'Cache',
  },
  purposes: {
    session: 'Relie les pages de votre visite.',
    'sign-in': 'Vous garde connecté.',
    security: 'Vous protège, ainsi que le site, contre les abus.',
    'site-choice': 'Retient la partie du site où vous êtes.',
    preference: 'Retient un réglage que vous avez fait.',
    consent: 'Retient ce que vous avez autorisé et refusé.',
    'visitor-id': 'Reconnaît votre navigateur quand vous revenez.',
    visit: 'Compte les pages et les visites.',
    'ad-click': 'Retient quelle annonce vous a amené ici.',
    'ad-id': 'Reconnaît votre navigateur pour choisir et mesurer la publicité.',
    conversion: 'Mesure si une annonce a mené à une demande ou à un achat.',
    experiment: 'Retient quelle version d’une page vous avez vue.',
    personalisation: 'Adapte le contenu à ce que vous avez regardé auparavant.',
    chat: 'Garde une discussion ouverte d’une page à l’autre.',
    language: 'Retient la langue que vous avez choisie.',
    throttle: 'Limite la fréquence des envois.',
    'cookie-test': 'Vérifie si des cookies peuvent être déposés.',
    'opt-out': 'Retient que vous avez refusé.',
    queue: 'Garde des données jusqu’à leur envoi.',
    editing: 'Sert aux rédacteurs du site.',
    message: 'Porte un message à la page suivante.',
    fraud: 'Détecte la fraude et les visites automatiques.',
  },
  categories: {
    'strictly-necessary': {
      name: 'Strictement nécessaires',
      description: 'Ils font fonctionner le site et le protègent. Ils fonctionnent sans votre accord.',
    },
    performance: {
      name: 'Performance et interaction',
      description:
        'Ils mesurent l’utilisation du site et apportent des fonctions d’autres entreprises, comme la discussion, la traduction et les polices de caractères.',
    },
    targeting: {
      name: 'Publicité ciblée',
      description:
        'Ils suivent les pages que vous visitez, pour que des entreprises vous montrent de la publicité adaptée et la mesurent, aussi sur d’autres sites.',
    },
  },
  vendors: {
    operation: 'Fait fonctionner le site.',
    fonts: 'Apporte les polices de caractères du site.',
    'tag-management': 'Charge les autres services de ce site.',
    measurement: 'Mesure l’utilisation du site.',
    recording: 'Enregistre la façon dont les visiteurs utilisent les pages : mouvements et clics.',
    translation: 'Traduit le site.',
    chat: 'Propose une discussion en ligne.',
    experiments: 'Compare plusieurs versions d’une page.',
    advertising: 'Montre de la publicité.',
    conversions: 'Mesure ce qu’apporte la publicité.',
    remarketing: 'Vous montre, aussi sur d’autres sites, de la publicité sur ce que vous avez regardé ici.',
    personalisation: 'Adapte le contenu à ce que vous avez regardé auparavant.',
  },
};

export const law: LawTexts = {
  controller: 'Responsable de ce site : {name}.',
  signal:
    'Votre navigateur envoie un signal d’opposition (Global Privacy Control). Il est respecté : ce qu’il couvre reste désactivé, même si vous acceptez tout.',
  honored: 'Demande d’opposition respectée',
  conflict:
    'Désactivé à cause du signal de votre navigateur. Activez-le ici et enregistrez si ce site peut l’utiliser malgré ce signal.',
  inSpite: 'Activé malgré le signal de votre navigateur, parce que vous l’avez activé ici.',
  elsewhere: 'Ne fonctionne jamais sur cette page, quel que soit votre choix.',
  notice:
    'Des services d’autres entreprises fonctionnent sur ce site {purposes}. Vous pouvez les refuser à tout moment.',
  running: 'Fonctionnent déjà tant que vous ne refusez pas : {names}.',
  close: 'Fermer et continuer sans accepter',
  closing: 'Avec ✕, vous continuez sans accepter.',
  choices: 'Vos choix de confidentialité',
  doNotSell: 'Ne pas vendre ni partager mes renseignements personnels',
  optOut:
    'Vous pouvez vous opposer à la vente et au partage de vos renseignements personnels et à la publicité ciblée.',
  embedSignal:
    'Ce contenu vient de {names}. Le signal de votre navigateur le garde désactivé ; vous pouvez l’autoriser dans les paramètres.',
  embedElsewhere: 'Ce contenu vient de {names}. Sur cette page, il ne se charge jamais.',
};
