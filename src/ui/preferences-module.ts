import type { PreferencesModule } from '../core/consent.ts';
import { ConsentinelChoices } from './choices.ts';
import { ConsentinelEmbed } from './embed.ts';
import { LiveElement, setPageHost } from './live-element.ts';
import { ConsentinelPolicy } from './policy.ts';
import { ConsentinelPreferences } from './preferences.ts';
import { define } from './shared.ts';

const NAME = 'consentinel-preferences';

/** The preferences' file: defines the elements, and connects those that already lie in the page. */
export const connect: PreferencesModule['connect'] = (host) => {
  setPageHost(host);
  define(NAME, ConsentinelPreferences);
  define('consentinel-policy', ConsentinelPolicy);
  define('consentinel-embed', ConsentinelEmbed);
  define('consentinel-choices', ConsentinelChoices);
  // Whoever registered the elements earlier has left those in the page without a host.
  for (const element of document.querySelectorAll('consentinel-policy, consentinel-embed, consentinel-choices'))
    if (element instanceof LiveElement && !element.host) void element.join(host);
  const preferences = document.querySelector(NAME) ?? document.createElement(NAME);
  return {
    open() {
      void preferences.open(host);
    },
  };
};
