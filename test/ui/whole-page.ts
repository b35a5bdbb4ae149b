import { connect as connectBanner } from '../../src/ui/banner-module.ts';
import { connect as connectPreferences } from '../../src/ui/preferences-module.ts';
import { createFakeHost } from './fake-host.ts';

// Runs inside a page of its own (see frame.ts): shows everything there is.
const host = createFakeHost({ settings: { theme: 'dark' } });
connectBanner(host).ask();
connectPreferences(host).open();
