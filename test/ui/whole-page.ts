import { connect as connectBanner } from '../../src/ui/banner-module.ts';
import { connect as connectPreferences } from '../../src/ui/preferences-module.ts';
import { languages } from '../../src/ui/texts/languages.ts';
import { connectElements } from './connect-elements.ts';
import { createFakeHost } from './fake-host.ts';

// Runs inside a page of its own (see frame.ts): shows everything there is.
const host = createFakeHost({ settings: { theme: 'dark' }, languages });
const banner = connectBanner(host);
const preferences = connectPreferences(host);
await connectElements(host);

/** Everything again, in the language that the page has now. */
function show(): void {
  banner.ask();
  preferences.open();
  for (const element of document.querySelectorAll('consentinel-policy, consentinel-embed'))
    element.replaceWith(element);
}
show();
(window as unknown as { showAgain: () => void }).showAgain = show;
