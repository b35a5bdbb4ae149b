import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run, TEST_BIN, type Ran } from './run.ts';

const CONFIG = `{
  "policyUrl": "/privacy", "controller": { "name": "S" },
  "vendors": { "count-visits": { "siteId": "C-1234" } },
  "sites": { "shop": { "vendors": { "sell-things": { "pixelId": "123456" } } }, "blog": {} },
  "environments": { "staging": { "vendors": { "count-visits": false, "page-parts": true } }, "production": {} }
}`;

let place = '';
const inPlace = (...args: string[]): Promise<Ran> => run(TEST_BIN, args, place);
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'consentinel-several-'));
  await writeFile(join(place, 'consent.config.json'), CONFIG);
  await writeFile(join(place, 'page.html'), '<script src="https://px.sell.example/px.js"></script>');
});
afterAll(() => rm(place, { recursive: true }));

describe('a config that holds several', () => {
  it('is checked in every combination', async () => {
    expect(await inPlace('check')).toEqual({
      code: 0,
      out: 'consent.config.json: no problems in 4 configs\n',
      err: '',
    });
    const { out } = await inPlace('check', '--json', '--site', 'shop');
    expect(JSON.parse(out)).toMatchObject({ ok: true, configs: ['shop in staging', 'shop in production'] });
  });

  it('has its problems with the names of those that have them', async () => {
    await writeFile(join(place, 'wrong.json'), CONFIG.replace('"pixelId": "123456"', '"pixelId": "no"'));
    const { code, out } = await inPlace('check', 'wrong.json');
    expect(code).toBe(1);
    expect(out).toContain(
      'wrong.json:4:65  error  sites.shop.vendors.sell-things.pixelId: (shop in staging, shop in production) does not look like one',
    );
    const blog = await inPlace('check', 'wrong.json', '--site', 'blog');
    expect(blog.code).toBe(0);
  });

  it('is built for one site in one environment, and the manifest says which', async () => {
    const args = ['--site', 'shop', '--environment', 'staging', '--out', 'out'];
    expect(await inPlace('build', ...args)).toMatchObject({ code: 0, out: 'out: sell-things, page-parts\n' });
    const manifest = JSON.parse(await readFile(join(place, 'out', 'consentinel.manifest.json'), 'utf8')) as object;
    expect(manifest).toMatchObject({ site: 'shop', environment: 'staging' });
    expect(await readFile(join(place, 'out', 'consentinel.js'), 'utf8')).not.toContain('count.example/tag.js');
  });

  it.each([
    [['build'], 'holds 4 configs (shop in staging, shop in production, blog in staging, blog in production): name one'],
    [['build', '--site', 'shop'], 'holds 2 configs (shop in staging, shop in production): name one'],
    [['policy'], 'name one with --site and --environment'],
    [['rewrite', 'page.html'], 'name one with --site and --environment'],
    [['check', '--site', 'shopp'], 'consent.config.json has no site "shopp", but "shop", "blog".'],
    [['build', '--site', 'shop', '--environment', 'x'], 'has no environment "x", but "staging", "production".'],
    [['check', '--site', ''], '--site needs a value.'],
  ])('is not guessed about: %j', async (args, reason) => {
    const { code, err } = await inPlace(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(reason)]);
  });

  it('is said to be one where it is, though a site was named', async () => {
    await writeFile(
      join(place, 'one.json'),
      '{ "policyUrl": "/p", "controller": { "name": "S" }, "vendors": { "page-parts": true } }',
    );
    const { code, err } = await inPlace('check', 'one.json', '--site', 'shop');
    expect([code, err]).toEqual([2, expect.stringContaining('one.json has no site "shop".')]);
  });

  it('is rewritten by the one that was named', async () => {
    const of = async (site: string): Promise<string> =>
      (await inPlace('rewrite', 'page.html', '--site', site, '--environment', 'production')).out;
    expect(await of('shop')).toContain('data-consent="sell-things"');
  });
});

describe('a config in TypeScript', () => {
  it('is checked and built without a tool, and has its problems where they are', async () => {
    const own = await mkdtemp(join(tmpdir(), 'consentinel-typed-'));
    const file = join(own, 'consent.config.ts');
    await writeFile(
      file,
      "const theme: string = 'drak';\nexport default { policyUrl: '/p', controller: { name: 'S' }, theme, vendors: { 'page-parts': true } };\n",
    );
    const wrong = await run(TEST_BIN, ['check'], own);
    expect(wrong).toMatchObject({ code: 1, err: '' });
    expect(wrong.out).toContain('consent.config.ts:1:23  error  theme: must be one of');
    await writeFile(
      file,
      "export default { policyUrl: '/p', controller: { name: 'S' }, vendors: { 'page-parts': true } } satisfies object;\n",
    );
    expect(await run(TEST_BIN, ['build'], own)).toEqual({ code: 0, out: 'consent: page-parts\n', err: '' });
    await writeFile(file, 'export default {');
    expect((await run(TEST_BIN, ['check'], own)).out).toContain('cannot be run: ');
    await rm(own, { recursive: true });
  });
});

describe('two builds', () => {
  const bytes = async (folder: string): Promise<string[][]> =>
    Promise.all((await readdir(folder)).sort().map(async (name) => [name, await readFile(join(folder, name), 'utf8')]));
  const build = (cwd: string, out: string, more: Record<string, string>): Promise<Ran> =>
    run(TEST_BIN, ['build', '--site', 'shop', '--environment', 'production', '--out', out], cwd, more);

  it('are equal to the byte: in another folder, language, time zone, and later', async () => {
    const other = await mkdtemp(join(tmpdir(), 'consentinel-elsewhere-'));
    await writeFile(join(other, 'consent.config.json'), CONFIG);
    await build(place, 'first', { LANG: 'en_US.UTF-8', TZ: 'UTC' });
    await new Promise((resolve) => setTimeout(resolve, 1100));
    await build(other, 'deeper/second', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' });
    const first = await bytes(join(place, 'first'));
    expect(first.map(([name]) => name)).toContain('gpc.json');
    expect(first.map(([name]) => name)).toContain('policy.en.html');
    expect(await bytes(join(other, 'deeper/second'))).toEqual(first);
    await rm(other, { recursive: true });
  });

  it('have the date that SOURCE_DATE_EPOCH says, and none without it', async () => {
    const gpc = async (out: string): Promise<unknown> =>
      JSON.parse(await readFile(join(place, out, 'gpc.json'), 'utf8'));
    await build(place, 'dated', { SOURCE_DATE_EPOCH: '1795392000' });
    expect(await gpc('dated')).toEqual({ gpc: true, lastUpdate: '2026-11-23' });
    await build(place, 'dated', {});
    expect(await gpc('dated')).toEqual({ gpc: true, lastUpdate: '2026-11-23' });
    expect(await gpc('first')).toEqual({ gpc: true });
  });
});
