import { cookieNames, fields, maybe, notCarried, number, objects, text, type OldFormat } from './old-config.ts';

/** Klaro 0.7: https://klaro.org/docs/integration/annotated-configuration */
export const klaro: OldFormat = {
  from: 'klaro',
  fits: ({ services, apps }) =>
    objects(services ?? apps).some(({ name, purposes }) => text(name) && Array.isArray(purposes)),
  read(config) {
    const { storageMethod, storageName, cookieName, cookieExpiresAfterDays, cookieDomain } = config;
    const policies = [
      config['privacyPolicy'],
      ...Object.values(fields(config['translations'])).map((one) => fields(one)['privacyPolicyUrl']),
    ];
    const policyUrl = policies.map((one) => text(one) ?? text(fields(one)['default'])).find(Boolean);
    return {
      from: 'klaro',
      services: objects(config['services'] ?? config['apps']).flatMap((service) => {
        const key = text(service['name']);
        if (key === undefined) return [];
        const names = [key, ...((text(service['title']) ?? '') ? [text(service['title']) ?? ''] : [])];
        return [
          {
            key,
            names,
            cookies: cookieNames(service['cookies']),
            ids: [],
            necessary: service['required'] === true,
            named: true,
          },
        ];
      }),
      ...maybe('policyUrl', policyUrl),
      ...maybe('cookie', text(storageName) ?? text(cookieName)),
      ...(storageMethod === 'localStorage' && { storage: 'local' as const }),
      ...maybe('days', number(cookieExpiresAfterDays)),
      ...maybe('domain', text(cookieDomain)),
      notes: notCarried(config, [
        'version',
        'services',
        'apps',
        'privacyPolicy',
        'storageMethod',
        'storageName',
        'cookieName',
        'cookieExpiresAfterDays',
        'cookieDomain',
      ]),
    };
  },
};
