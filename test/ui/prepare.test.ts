import { expect } from '@open-wc/testing';
import { connect } from '../../src/ui/banner-module.ts';
import type { ConsentinelBanner } from '../../src/ui/banner.ts';
import { connect as connectPreferences } from '../../src/ui/preferences-module.ts';
import { createFakeHost } from './fake-host.ts';
import { part, parts, until } from './parts.ts';
import { settled } from './settled.ts';

describe('the preferences while the question is read', () => {
  const saves = (saveData: boolean): void => {
    Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData } });
  };
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'connection');
    document.querySelector<ConsentinelBanner>('consentinel-banner')?.settle();
  });
  const asked = async (): Promise<ReturnType<typeof createFakeHost>> => {
    const host = createFakeHost();
    connect(host).ask();
    await until(() => parts(document.querySelector('consentinel-banner') as ConsentinelBanner, 'reject')[0]);
    await settled();
    return host;
  };

  it('are drawn, once', async () => {
    saves(false);
    const host = await asked();
    // The guard's own code may still be on its way.
    await until(() => host.prepared > 0);
    await settled();
    expect(host.prepared).to.equal(1);
  });

  it('are left alone where data is to be saved', async () => {
    saves(true);
    expect((await asked()).prepared).to.equal(0);
  });

  it('are left alone where somebody has answered before there was time', async () => {
    const host = createFakeHost();
    const idle = requestIdleCallback;
    const waiting: IdleRequestCallback[] = [];
    window.requestIdleCallback = (then) => waiting.push(then);
    try {
      connect(host).ask();
      await until(() => waiting[0]);
      document.querySelector<ConsentinelBanner>('consentinel-banner')?.settle();
      await until(() => !document.querySelector('consentinel-banner'));
      for (const then of waiting) then({ didTimeout: false, timeRemaining: () => 50 });
    } finally {
      window.requestIdleCallback = idle;
    }
    expect(host.prepared).to.equal(0);
  });

  it('lie in the page, closed, and take no gap of its grid', async () => {
    const style = document.createElement('style');
    style.textContent = 'body { display: grid; gap: 99px }';
    document.head.append(style);
    // A gap is between two.
    const above = document.body.appendChild(document.createElement('p'));
    const { height } = document.body.getBoundingClientRect();
    connectPreferences(createFakeHost());
    const drawn = document.querySelector('consentinel-preferences') as HTMLElement;
    await until(() => parts(drawn, 'save')[0]);
    expect(part(drawn, 'save').checkVisibility()).to.equal(false);
    expect(document.body.getBoundingClientRect().height).to.equal(height);
    for (const made of [drawn, above, style]) made.remove();
  });
});
