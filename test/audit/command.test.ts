import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, ensure } from '../../tools/browsers.mjs';
import { startWeb, type Web } from '../journeys/support/web.ts';
import { folderWith, removeFolders, run, typed, type Ended } from './support/command.ts';
import { GPC_FILE, MANAGER, PIXEL, servePlain, STRANGER } from './support/plain.ts';

const quick = [...MANAGER.args, '--no-screenshots', '--states=no-choice'];

describe('consentinel audit', () => {
  let web: Web;
  beforeAll(async () => {
    web = await startWeb();
  });
  afterAll(() => {
    web.close();
    removeFolders();
  });

  it.each([
    [[], 'needs the address'],
    [['mailto:a@b.example'], 'no address of a page'],
    [['https://a.example', '--states=refused,happy'], 'no state "happy"'],
    [['https://a.example', '--depth=-1'], '--depth'],
    [['https://a.example', '--max-pages=0'], 'from 1 to 10000'],
    [['https://a.example', '--region=Europe'], '"EUROPE" is no region'],
    [['https://a.example', '--region-as=mind'], 'header:<name>'],
    [['https://a.example', '--browser=safari'], 'chromium, firefox'],
    [['https://a.example', '--manager=nobody'], 'consentinel, onetrust'],
    [['https://a.example', '--baseline=none.json'], 'Cannot read none.json'],
    [['https://a.example', '--since=list.json'], 'no audit.json'],
    [['https://a.example', '--config=wrong.json'], 'has to be right first'],
    [['https://a.example', '--config=none.json'], 'Cannot read none.json'],
    [['https://a.example', '--browser-path=/nowhere/chrome'], 'could not be started'],
    [['https://a.example', '--firefox-pref=a'], 'name=value'],
    [['https://a.example', '--frobnicate'], 'frobnicate'],
  ])('says what is wrong with %j, and that it was used wrongly', async (args, said) => {
    const cwd = folderWith({ 'list.json': '[]', 'wrong.json': '{ "vendors": { "meta-pixl": true } }' });
    const { code, err } = await run(['audit', ...args], cwd);
    expect(err).toContain(said);
    expect(code).toBe(2);
    expect(JSON.parse((await run(['audit', ...args, '--json'], cwd)).out)).toMatchObject({ ok: false });
  });

  it('has a help that names every option', async () => {
    const { code, out } = await run(['audit', '--help'], folderWith({}));
    const source = readFileSync('src/cli/audit-options.ts', 'utf8');
    const table = source.slice(
      source.indexOf('const OPTIONS = {'),
      source.indexOf('} as const', source.indexOf('const OPTIONS = {')),
    );
    const options = [...table.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, name]) => name ?? '');
    expect(options.length).toBeGreaterThan(25);
    for (const option of options.filter((name) => name !== 'help')) expect(out).toContain(`--${option}`);
    expect(code).toBe(0);
  });

  it('says that nothing could be seen where no page loads', async () => {
    const audited = await typed({
      web,
      urls: ['https://nowhere.harbour.example:1/'],
      files: MANAGER.files,
      args: [...quick, '--timeout=2000'],
    });
    expect(audited.code).toBe(1);
    expect(audited.err).toContain('No page could be loaded.');
  });

  it('crawls by links and by a sitemap, within its limits and those of robots.txt', async () => {
    const link = (path: string): string => `<a href="${path}">A link</a>`;
    const url = servePlain(web, 'crawl', {
      files: {
        ...GPC_FILE,
        '/robots.txt': ['text/plain', 'User-agent: *\nDisallow: /secret\n'],
        '/sitemap.xml': [
          'application/xml',
          '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://crawl.harbour.example/b?x=1&amp;y=2</loc></url><url><loc>https://crawl.harbour.example/secret</loc></url></urlset>',
        ],
      },
      pages: {
        '/': ['/a', '/secret', '/logout', 'https://other.example/', '/file.pdf', '/#part'].map(link).join(' '),
        '/a': link('/b'),
        '/b': link('/c'),
        '/c': '',
        '/secret': '',
        '/logout': '',
      },
    });
    const pages = async (start: string, ...args: readonly string[]): Promise<string[]> => {
      const audited = await typed({ web, urls: [start], files: MANAGER.files, args: [...quick, ...args] });
      return audited.report.pages.map((page) => new URL(page.url).pathname);
    };
    expect(await pages(url, '--exclude=/logout*')).toEqual(['/', '/a']);
    expect(await pages(url, '--depth=9', '--max-pages=4', '--exclude=/logout')).toEqual(['/', '/a', '/b', '/c']);
    expect(await pages(url, '--no-robots', '--max-pages=3')).toEqual(['/', '/a', '/secret']);
    expect(await pages(`${url}sitemap.xml`, '--depth=0')).toEqual(['/b']);
  });

  it('signs a visitor in by a script, and does not judge that', async () => {
    const url = servePlain(web, 'members', {
      files: GPC_FILE,
      pages: { '/': '', '/login': `<img alt="" src="${STRANGER}">` },
    });
    const before = `export default async (page, { url, state }) => { await page.goto(new URL('/login', url).href); await page.evaluate((name) => { document.cookie = 'member=' + name + '; path=/'; }, state); };`;
    const audited = await typed({
      web,
      urls: [url],
      files: { ...MANAGER.files, 'sign-in.mjs': before },
      args: [...quick, '--before=sign-in.mjs'],
    });
    expect(audited.found).toEqual([]);
    expect(web.site('/').some(({ cookies }) => cookies.includes('member=no-choice'))).toBe(true);
  });

  it('counts only what is new against a baseline, and says what has changed since an earlier audit', async () => {
    let body = `<img alt="" src="${PIXEL}">`;
    const pages = {
      get '/'() {
        return `${body}<a href="/quote">Quote</a>`;
      },
      '/quote': '',
    };
    const url = servePlain(web, 'drifting', { files: GPC_FILE, pages });
    const first = await typed({
      web,
      urls: [url],
      files: MANAGER.files,
      args: [...quick, '--write-baseline=known.json'],
    });
    expect(first.code).toBe(1);
    const files = { ...MANAGER.files, 'march.json': first.file('audit.json') };
    const args = [...quick, '--baseline=march.json', '--since=march.json'];
    const second = await typed({ web, urls: [url], files, args });
    expect([second.code, second.out.includes('nothing has changed')]).toEqual([0, true]);
    body = `<img alt="" src="https://px.ads.linkedin.com/collect?pid=1234567">`;
    const third = await typed({ web, urls: [url], files, args });
    expect(third.code).toBe(1);
    expect(third.out).toMatch(/new: LinkedIn .* on \//);
    expect(third.out).toContain('gone: Meta Pixel was contacted');
  });

  it('goes on where it was interrupted', async () => {
    const url = servePlain(web, 'resumed', { files: GPC_FILE, pages: { '/': '' } });
    const states = '--states=no-choice,accepted';
    const whole = await typed({ web, urls: [url], files: MANAGER.files, args: [...quick, states] });
    expect(whole.report.states).toHaveLength(2);
    const cwd = folderWith(MANAGER.files);
    const kept = {
      asked: JSON.stringify({
        urls: [url],
        states: ['no-choice', 'accepted'],
        regions: [],
        maxPages: 10,
        depth: 1,
        engine: 'chromium',
      }),
      pages: [url],
      runs: [
        {
          state: 'no-choice',
          regime: 'opt-in',
          outcome: 'done',
          reason: 'kept',
          requests: [],
          cookies: [],
          storage: [],
          commands: [],
          visits: [],
          tags: [],
          shots: [],
        },
      ],
    };
    mkdirSync(join(cwd, 'kept'));
    writeFileSync(join(cwd, 'kept', 'unfinished.json'), JSON.stringify(kept));
    const hosts = [
      ...chromiumArgs,
      `--host-resolver-rules=MAP * 127.0.0.1:${web.port},EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${web.spki}`,
    ].map((arg) => `--browser-arg=${arg}`);
    const { out } = await run(
      [
        'audit',
        url,
        '--insecure',
        ...hosts,
        `--browser-path=${await ensure('chromium')}`,
        '--settle=250',
        ...MANAGER.args,
        '--no-screenshots',
        states,
        '--out=kept',
        '--resume',
        '--json',
      ],
      cwd,
    );
    const { states: done } = JSON.parse(out) as Ended['report'];
    expect(done.map(({ state, reason }) => [state, reason])).toEqual([
      ['no-choice', 'kept'],
      ['accepted', undefined],
    ]);
  });
});
