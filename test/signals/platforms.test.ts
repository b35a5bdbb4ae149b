import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { clearPage, page, stage } from './stage.ts';

afterEach(clearPage);

describe('what the site’s own platform brings', () => {
  const listeners = new Map<string, () => void>();
  beforeEach(() => {
    listeners.clear();
    const listen = (name: string, run: () => void): void => void listeners.set(name, run);
    vi.stubGlobal('addEventListener', listen);
    vi.stubGlobal('document', { addEventListener: listen });
  });

  test('Shopify is told on every page, as soon as it can be, and only what changed', async () => {
    const vendor = await stage('shopify');
    vendor.hold();
    const said: unknown[] = [];
    page['Shopify'] = {
      loadFeatures(features: unknown, done: () => void) {
        said.push(features);
        Object.assign(page['Shopify'] as object, {
          customerPrivacy: { setTrackingConsent: (consent: unknown) => said.push(consent) },
        });
        done();
      },
    };
    listeners.get('load')?.();
    const none = { analytics: false, marketing: false, preferences: false, sale_of_data: false };
    expect(said).toEqual([[{ name: 'consent-tracking-api', version: '0.1' }], none]);
    vendor.grant({ allows: ['shopify:performance', 'shopify:targeting'] });
    vendor.grant({ allows: ['shopify:performance', 'shopify:targeting'] });
    expect(said.slice(2)).toEqual([{ analytics: true, marketing: true, preferences: true, sale_of_data: true }]);
    vendor.grant({ allows: ['shopify:performance', 'shopify:targeting'], optedOut: true });
    expect(said.at(-1)).toMatchObject({ marketing: true, sale_of_data: false });
  });

  test('Zaraz is told its purposes when its consent API is ready', async () => {
    const vendor = await stage('cloudflare-zaraz', { performancePurpose: 'xKoP', targetingPurpose: 'sOsk' });
    vendor.hold();
    const said: unknown[] = [];
    page['zaraz'] = {
      consent: { APIReady: true, set: (of: unknown) => said.push(of), sendQueuedEvents: () => said.push('sent') },
    };
    listeners.get('zarazConsentAPIReady')?.();
    expect(said).toEqual([{ xKoP: false, sOsk: false }]);
    vendor.grant({ allows: ['cloudflare-zaraz', 'performance'] });
    expect(said.slice(1)).toEqual([{ xKoP: true, sOsk: false }, 'sent']);
    const allows = ['cloudflare-zaraz', 'performance', 'targeting'];
    vendor.grant({ allows });
    expect(said.at(-2)).toEqual({ xKoP: true, sOsk: true });
    vendor.grant({ allows, optedOut: true });
    expect(said.at(-2)).toEqual({ xKoP: true, sOsk: false });
  });

  test('Zaraz with one purpose is told that one', async () => {
    const vendor = await stage('cloudflare-zaraz', { performancePurpose: 'xKoP' });
    const said: unknown[] = [];
    page['zaraz'] = { consent: { APIReady: true, set: (of: unknown) => said.push(of) } };
    vendor.hold();
    expect(said).toEqual([{ xKoP: false }]);
  });

  test('Sitefinity is told both ways: what it has stored gives way to the answer', async () => {
    const vendor = await stage('sitefinity');
    vendor.hold();
    let stored = true;
    const said: boolean[] = [];
    page['TrackingConsentManager'] = {
      canTrackCurrentUser: () => stored,
      updateUserConsent: (granted: boolean) => {
        stored = granted;
        said.push(granted);
      },
    };
    listeners.get('DOMContentLoaded')?.();
    listeners.get('load')?.();
    vendor.grant({ allows: ['sitefinity:performance', 'sitefinity:targeting'] });
    vendor.grant({ allows: ['sitefinity:performance'] });
    expect(said).toEqual([false, true, false]);
  });

  describe('Sitefinity’s own consent that changes', () => {
    const BOTH = ['sitefinity:performance', 'sitefinity:targeting'];
    /** A page whose manager has come, and who listens there. */
    const cms = async (allows: readonly string[]) => {
      const vendor = await stage('sitefinity');
      const hearing: ((granted: boolean) => void)[] = [];
      const said: boolean[] = [];
      const refused: unknown[] = [];
      let stored = false;
      page['consentinel'] = { reject: (ids: unknown) => refused.push(ids) };
      page['TrackingConsentManager'] = {
        canTrackCurrentUser: () => stored,
        addEventListener: (name: string, listener: (granted: boolean) => void) => {
          if (name === 'ConsentChanged') hearing.push(listener);
        },
        updateUserConsent: (granted: boolean) => {
          stored = granted;
          said.push(granted);
          for (const listener of hearing) listener(granted);
        },
      };
      vendor.hold();
      vendor.grant({ allows });
      listeners.get('load')?.();
      said.length = 0;
      const manager = page['TrackingConsentManager'] as { updateUserConsent(granted: boolean): void };
      return { manager, said, refused, hearing, vendor };
    };

    test('to a no is a refusal here', async () => {
      const { manager, said, refused, vendor } = await cms(BOTH);
      manager.updateUserConsent(false);
      expect([said, refused]).toEqual([[false], [BOTH]]);
      // The refusal comes back as an answer: there is nothing more to say, and nothing more to refuse.
      vendor.grant({ allows: [] });
      expect([said, refused]).toEqual([[false], [BOTH]]);
    });

    test('to a yes is undone, and is no answer', async () => {
      const { manager, said, refused } = await cms([]);
      manager.updateUserConsent(true);
      expect([said, refused]).toEqual([[true, false], []]);
    });

    test('is heard once, however often the answer changes, and its own words are no news', async () => {
      const { hearing, refused, vendor } = await cms(BOTH);
      vendor.grant({ allows: [] });
      vendor.grant({ allows: BOTH });
      expect([hearing.length, refused]).toEqual([1, []]);
    });

    test('again and again to a yes by a script that insists ends', async () => {
      const { manager, said, hearing } = await cms([]);
      hearing.push((granted) => {
        if (!granted && said.length < 1000) manager.updateUserConsent(true);
      });
      manager.updateUserConsent(true);
      expect(said.length).toBeLessThan(30);
    });
  });
});

describe('vendors without a consent call', () => {
  const held = async (id: string) => {
    const names = new Set(Object.keys(page));
    const vendor = await stage(id);
    for (const say of [vendor.hold, vendor.grant, vendor.revoke, vendor.grant]) say();
    return { vendor, left: Object.keys(page).filter((name) => !names.has(name)) };
  };

  test.each(['liveperson', 'google-translate', 'adobe-fonts'])(
    '%s hears and finds nothing before it is loaded',
    async (id) => {
      expect((await held(id)).left).toEqual([]);
    },
  );

  test('LivePerson finds what its script looks for, and what was called before it came', async () => {
    const { vendor } = await held('liveperson');
    vendor.start();
    const tag = page['lpTag'] as Record<string, unknown> & {
      events: { bind(...event: unknown[]): void };
      defer(run: () => void, queue: number): void;
    };
    expect(tag).toMatchObject({
      site: '12345678',
      autoStart: true,
      protocol: 'https:',
      _tagCount: 1,
      vars: [],
      sdes: [],
    });
    // Its own DOM_READY waits among the triggers.
    expect(['_defB', '_defT', '_defL'].map((name) => (tag[name] as unknown[]).length)).toEqual([0, 1, 0]);
    tag.events.bind('lpUnifiedWindow', 'state', () => undefined);
    tag.defer(() => undefined, 2);
    expect(['_defB', '_defT', '_defL'].map((name) => (tag[name] as unknown[]).length)).toEqual([1, 1, 1]);
    vendor.start();
    expect(page['lpTag']).toBe(tag);
  });

  test('LivePerson keeps what the page has set for it', async () => {
    page['lpTag'] = { section: 'claims', sdes: ['own'] };
    const { vendor } = await held('liveperson');
    vendor.start();
    expect(page['lpTag']).toMatchObject({ section: 'claims', sdes: ['own'], site: '12345678' });
  });

  test('Google Translate puts its widget where the page has a place for it, and nowhere else', async () => {
    const { vendor } = await held('google-translate');
    vendor.start();
    const made: unknown[] = [];
    page['google'] = {
      translate: {
        TranslateElement: function (...given: unknown[]) {
          made.push(given);
        },
      },
    };
    const init = page['googleTranslateElementInit'] as () => void;
    vi.stubGlobal('document', { getElementById: () => null });
    init();
    expect(made).toEqual([]);
    vi.stubGlobal('document', { getElementById: (id: string) => ({ id }) });
    init();
    expect(made).toEqual([[{ pageLanguage: 'en' }, 'google_translate_element']]);
  });

  test('Google Translate leaves a page its own function', async () => {
    const own = (): void => undefined;
    page['googleTranslateElementInit'] = own;
    const { vendor } = await held('google-translate');
    vendor.start();
    expect(page['googleTranslateElementInit']).toBe(own);
  });
});
