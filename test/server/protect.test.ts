import { describe, expect, it } from 'vitest';
import { ASKS, config, cookie, html, lockdown, pass, policyOf } from './middleware.ts';

describe('the policy of the middleware', () => {
  it('in lockdown permits what this visitor has allowed, and nobody else', async () => {
    const refused = policyOf((await pass({ config: lockdown })).response);
    expect(refused).toMatch(/^default-src 'self' /);
    expect(refused).not.toContain('count');
    const headers = { ...ASKS, cookie: cookie(['count-visits']) };
    const granted = await pass({ config: lockdown }, { headers });
    expect(policyOf(granted.response)).toContain('count');
    expect(granted.context?.consent.granted).toContain('count-visits');
  });

  it('stands beside a policy of the site, and does not replace it', async () => {
    const { response } = await pass({ config: lockdown }, {}, () =>
      html('', { 'content-security-policy': "script-src 'nonce-own'" }),
    );
    expect(policyOf(response)).toMatch(/^script-src 'nonce-own', default-src 'self'/);
  });

  it('in enforce mode holds nothing of what may be allowed on the page itself: it tells, if somebody listens', async () => {
    const silent = await pass({});
    expect(policyOf(silent.response)).toBe('');
    expect(policyOf(silent.response, '-report-only')).toBe('');
    const told = await pass({ reports: { onReport: () => undefined } });
    expect(policyOf(told.response)).toBe('');
    expect(policyOf(told.response, '-report-only')).toMatch(
      /^default-src 'self'.*; report-uri \/consentinel\/reports; report-to consentinel$/,
    );
    expect(told.response.headers.get('reporting-endpoints')).toBe('consentinel="/consentinel/reports"');
  });

  it('in enforce mode holds strangers where unknown third parties are blocked, and nobody who may still be allowed', async () => {
    const { response } = await pass({ config: { ...config, unknown: 'block' } });
    expect(policyOf(response)).toContain('count');
    expect(policyOf(response)).not.toContain('sell');
  });

  it('in observe mode only tells', async () => {
    const { response } = await pass({
      config: { ...config, mode: 'observe', unknown: 'block' },
      reports: { onReport: () => undefined },
    });
    expect(policyOf(response)).toBe('');
    expect(policyOf(response, '-report-only')).toContain('default-src');
  });

  it('can be made to tell only, and switched off', async () => {
    const telling = await pass({ config: lockdown, policy: 'report' });
    expect(policyOf(telling.response)).toBe('');
    expect(policyOf(telling.response, '-report-only')).toContain('default-src');
    const off = await pass({ config: lockdown, policy: 'off', inlineScripts: 'nonce' });
    expect([...off.response.headers.keys()].filter((name) => name.includes('policy'))).toEqual([]);
  });

  it('lets inline scripts run by a nonce of each request’s own, in a policy apart from that of the hosts', async () => {
    const one = await pass({ config: lockdown, inlineScripts: 'nonce' });
    const two = await pass({ config: lockdown, inlineScripts: 'nonce' });
    const [hosts, inline] = policyOf(one.response).split(', ');
    expect(hosts).not.toContain('nonce');
    expect(inline).toBe(`script-src-elem 'nonce-${one.context?.nonce ?? ''}' 'self' https: http: data: blob:`);
    expect(one.context?.nonce).toMatch(/^[\w+/]{22}==$/);
    expect(one.context?.nonce).not.toBe(two.context?.nonce);
  });

  it('permits what the site names besides, and the hosts of the site it is told of', async () => {
    const { response } = await pass({ config: lockdown, sources: ['files.example'], site: 'www.harbour.example' });
    expect(policyOf(response)).toContain(' files.example ');
    expect(policyOf(response)).toContain(' *.harbour.example ');
    expect(policyOf(response)).not.toContain('shop.example');
  });

  it('comes with every kind of document, with workers, and where the type is not said; not with other files', async () => {
    const of = async (type: string, dest = 'empty'): Promise<boolean> => {
      const respond = (): Response => {
        const response = new Response(new Uint8Array([60]));
        if (type) response.headers.set('content-type', type);
        return response;
      };
      const { response } = await pass({ config: lockdown }, { headers: { 'sec-fetch-dest': dest } }, respond);
      return policyOf(response) !== '';
    };
    for (const type of ['text/html', 'TEXT/HTML;charset=x', 'application/xhtml+xml', 'image/svg+xml', 'text/xml', ''])
      expect([type, await of(type)]).toEqual([type, true]);
    for (const type of ['text/css', 'image/png', 'application/json', 'text/htmlx', 'text/plain'])
      expect([type, await of(type)]).toEqual([type, false]);
    expect(await of('text/javascript', 'worker')).toBe(true);
    expect(await of('text/javascript', 'script')).toBe(false);
    expect(await of('application/pdf', 'iframe')).toBe(true);
  });

  it('comes with errors and with answers that have no body', async () => {
    for (const status of [204, 304, 404, 500]) {
      const respond = (): Response =>
        new Response(status < 400 && status !== 200 ? null : 'no', {
          status,
          headers: { 'content-type': 'text/html' },
        });
      const { response } = await pass({ config: lockdown }, {}, respond);
      expect([response.status, policyOf(response) !== '']).toEqual([status, true]);
    }
  });

  it('leaves a service worker’s file alone', async () => {
    const own = html('self.x = 1', { etag: '"1"' });
    const headers = { 'service-worker': 'script', 'sec-fetch-dest': 'serviceworker', 'if-none-match': '"1"' };
    const { response, seen } = await pass({ config: lockdown }, { headers }, () => own);
    expect(response).toBe(own);
    expect(seen?.headers.get('if-none-match')).toBe('"1"');
  });

  it('says once what is wrong with the config, and allows nothing of it', async () => {
    const wrong = { ...lockdown, vendors: { ...config.vendors, 'count-visits': { siteId: '?' } } };
    const { response, problems } = await pass(
      { config: wrong },
      { headers: { ...ASKS, cookie: cookie(['count-visits']) } },
    );
    expect(problems).toMatchObject([{ code: 'bad-option', path: 'vendors.count-visits.siteId' }]);
    expect(policyOf(response)).not.toContain('count');
  });
});
