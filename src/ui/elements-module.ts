import type { ElementHost, ElementsModule } from '../core/consent.ts';
import { ConsentinelChoices } from './choices.ts';
import { ConsentinelEmbed } from './embed.ts';
import { adopt } from './live-element.ts';
import { ConsentinelNotice } from './notice.ts';
import { ConsentinelReopen } from './reopen.ts';
import { ConsentinelStatus } from './status.ts';

/** The file of the small elements, each usable alone; the policy is loaded where the page has one. */
export const connect: ElementsModule['connect'] = async (host, { policy, texts }) => {
  const own: ElementHost = Object.assign(Object.create(host) as typeof host, { elementTexts: texts });
  adopt(own, {
    'consentinel-embed': ConsentinelEmbed,
    'consentinel-choices': ConsentinelChoices,
    'consentinel-notice': ConsentinelNotice,
    'consentinel-reopen': ConsentinelReopen,
    'consentinel-status': ConsentinelStatus,
  });
  if (document.querySelector('consentinel-policy')) (await policy()).connect(own);
};
