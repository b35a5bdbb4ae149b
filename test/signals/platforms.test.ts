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
});
