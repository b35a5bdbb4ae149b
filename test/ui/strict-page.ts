import { connect as connectBanner } from '../../src/ui/banner-module.ts';
import { connect as connectPreferences } from '../../src/ui/preferences-module.ts';
import { createFakeHost } from './fake-host.ts';

// Runs inside the page with the strict policies: shows everything, and says when it stands.
const host = createFakeHost({ settings: { theme: 'dark' } });
connectBanner(host).ask();
connectPreferences(host).open();
