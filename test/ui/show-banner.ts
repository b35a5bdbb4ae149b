import { connect } from '../../src/ui/banner-module.ts';
import type { ConsentinelBanner } from '../../src/ui/banner.ts';
import type { FakeHost } from './fake-host.ts';
import { parts, until } from './parts.ts';

/** The banner of this host, as soon as it is drawn. */
export const shown = async (host: FakeHost): Promise<ConsentinelBanner> => {
  connect(host).ask();
  const banner = document.querySelector('consentinel-banner') as ConsentinelBanner;
  await until(() => parts(banner, 'banner')[0]);
  return banner;
};
