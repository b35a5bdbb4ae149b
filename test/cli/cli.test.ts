import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/read-command.ts';
import { REAL_BIN, run, TEST_BIN, type Ran } from './run.ts';

const RIGHT =
  '{ "policyUrl": "/privacy", "controller": { "name": "S" }, "vendors": { "count-visits": { "siteId": "C-1234" } } }';
const WRONG =
  '{\n  "policyUrl": "/privacy", "controller": { "name": "S" },\n  "vendors": { "count-vists": { "siteId": "C-1234" } }\n}\n';

let place = '';
const inPlace = (...args: string[]): Promise<Ran> => run(TEST_BIN, args, place);
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'consentinel-cli-'));
  await writeFile(join(place, 'consent.config.json'), RIGHT);
  await writeFile(join(place, 'wrong.json'), WRONG);
  await writeFile(join(place, 'warned.json'), '{ "vendors": { "page-parts": true } }');
});
afterAll(() => rm(place, { recursive: true }));

describe('consentinel check', () => {
  it('ends with 0 where the config of the folder is right', async () => {
    expect(await inPlace('check')).toEqual({ code: 0, out: 'consent.config.json: no problems\n', err: '' });
  });

  it('ends with 1 and says file, line, column, what to do, and the code', async () => {
    const { code, out } = await inPlace('check', 'wrong.json');
    expect(code).toBe(1);
    expect(out).toBe(
      'wrong.json:3:16  error  vendors.count-vists: unknown vendor; did you mean "count-visits"?  [unknown-vendor]\n' +
        'wrong.json: 1 error, 0 warnings\n',
    );
  });

  it('ends with 0 where there are only warnings', async () => {
    const { code, out } = await inPlace('check', 'warned.json');
    expect([code, out]).toEqual([0, expect.stringContaining('  warning  policyUrl: ')]);
  });

  it('knows the languages that the package has texts for', async () => {
    await writeFile(join(place, 'languages.json'), RIGHT.replace('{', '{ "languages": ["en", "de", "fr"], '));
    const { code, out } = await inPlace('check', 'languages.json');
    expect(code).toBe(1);
    expect(out).toContain('languages.2: no texts for "fr"; use one of en, de');
  });

  it('reads style sheets that are named, and those in folders, and warns where they favour a button', async () => {
    await mkdir(join(place, 'styles/deep'), { recursive: true });
    await writeFile(join(place, 'styles/deep/a.css'), 'body {}\n::part(reject) { opacity: 0.4 }\n');
    await writeFile(join(place, 'styles/b.css'), '::part(accept), ::part(reject) { opacity: 0.9 }\n');
    await writeFile(join(place, 'styles/c.txt'), '::part(reject) { opacity: 0.4 }');
    const { code, out } = await inPlace('check', '--css', 'styles, styles/b.css');
    expect([code, out.replaceAll('\\', '/')]).toEqual([
      0,
      'styles/deep/a.css:2:18  warning  ::part(reject): a style sheet makes the buttons unequal (accept / reject: opacity: not said / 0.4); style the parts accept and reject alike  [unequal-buttons]\n' +
        'consent.config.json: no problems\n2 style sheets: 0 errors, 1 warning\n',
    ]);
    const { css } = JSON.parse((await inPlace('check', '--css', 'styles', '--json')).out) as { css: object[] };
    expect(css).toMatchObject([{ problems: [] }, { problems: [{ code: 'unequal-buttons', line: 2, column: 18 }] }]);
    expect((await inPlace('check', '--css', 'nowhere')).code).toBe(2);
  });

  it('says the same as JSON', async () => {
    const { code, out, err } = await inPlace('check', 'wrong.json', '--json');
    expect([code, err]).toEqual([1, '']);
    expect(JSON.parse(out)).toEqual({
      file: 'wrong.json',
      ok: false,
      problems: [
        {
          code: 'unknown-vendor',
          level: 'error',
          path: 'vendors.count-vists',
          args: { didYouMean: 'count-visits' },
          line: 3,
          column: 16,
          message: 'unknown vendor; did you mean "count-visits"?',
          docs: 'docs/problems.md#unknown-vendor',
        },
      ],
    });
    expect(JSON.parse((await inPlace('check', '--json')).out)).toEqual({
      file: 'consent.config.json',
      ok: true,
      problems: [],
    });
  });

  it('cannot be made to steer the terminal by a name in the config', async () => {
    await writeFile(
      join(place, 'escape.json'),
      '{ "policyUrl": "/p", "controller": { "name": "S" }, "vendors": { "\\u001b[2J\\u0007x": true } }',
    );
    const { out } = await inPlace('check', 'escape.json');
    expect(out).toContain('vendors.\\x1b[2J\\x07x: unknown vendor');
    expect(out).not.toContain('\u001b');
  });

  it('changes nothing', async () => {
    const before = await readdir(place);
    await inPlace('check');
    expect(await readdir(place)).toEqual(before);
  });
});

describe('consentinel build', () => {
  it('writes the folder with everything to publish, and says who is inside', async () => {
    const { code, out, err } = await inPlace('build');
    expect([code, out, err]).toEqual([0, 'consent: count-visits\n', '']);
    const files = (await readdir(join(place, 'consent'))).map((name) => name.replace(/\.[0-9a-f]{10}\./, '.#.'));
    expect(files.sort()).toEqual([
      'answer.#.js',
      'banner.#.js',
      'consentinel.js',
      'consentinel.manifest.json',
      'csp-allowed.txt',
      'csp-refused.txt',
      'csp-reports.txt',
      'csp.txt',
      'details.#.js',
      'element-languages.#.js',
      'element-texts.de.#.js',
      'elements.#.js',
      'gpc.json',
      'guard.#.js',
      'integrity.json',
      'languages.#.js',
      'overlay.#.js',
      'policy.#.js',
      'policy.en.html',
      'preferences.#.js',
      'report.#.js',
      'snippet.html',
      'texts.de.#.js',
    ]);
    expect(await readFile(join(place, 'consent', 'consentinel.js'), 'utf8')).toContain('"count-visits');
  });

  it('writes nothing at all where the config is wrong', async () => {
    const { code, out } = await inPlace('build', 'wrong.json', '--out', 'never');
    expect(code).toBe(1);
    expect(out).toContain('[unknown-vendor]\nwrong.json: 1 error, 0 warnings; nothing was built\n');
    expect(await readdir(place)).not.toContain('never');
  });

  it('leaves a folder of somebody else alone, and ends with 1', async () => {
    await mkdir(join(place, 'theirs'));
    await writeFile(join(place, 'theirs', 'index.html'), 'precious');
    const { code, out } = await inPlace('build', '--out', 'theirs');
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/^theirs {2}error {2}this folder .* {2}\[foreign-folder\]\n$/),
    ]);
    expect(await readdir(join(place, 'theirs'))).toEqual(['index.html']);
    const asJson = await inPlace('build', '--out', 'theirs', '--json');
    expect(JSON.parse(asJson.out)).toMatchObject({ ok: false, folder: { code: 'foreign-folder', path: 'theirs' } });
  });

  it('ends with 1 and one plain sentence where the file system refuses', async () => {
    await writeFile(join(place, 'a-file'), '');
    const { code, err } = await inPlace('build', '--out', 'a-file');
    expect([code, err.trim().split('\n').length]).toEqual([1, 1]);
    expect(err).not.toContain('    at ');
  });

  it('tells a machine what was written', async () => {
    const { code, out } = await inPlace('build', '--out', 'for-machine', '--json');
    const said = JSON.parse(out) as { ok: boolean; folder: string; written: string[]; problems: unknown[] };
    expect([code, said.ok, said.folder, said.problems]).toEqual([0, true, 'for-machine', []]);
    expect(said.written.sort()).toEqual((await readdir(join(place, 'for-machine'))).sort());
  });
});

describe('the command line', () => {
  it.each([
    [[], 'No command given.'],
    [['chek'], 'There is no command "chek".'],
    [['check', 'a.json', 'b.json'], 'One config at a time'],
    [['check', '--colour'], "Unknown option '--colour'"],
    [['check', '--out', 'x'], '"check" writes nothing'],
    [['build', '--out'], '--out'],
    [['build', '--out', ''], '--out needs'],
    [['check', 'missing.json'], 'Cannot read missing.json'],
    [['check', '.'], 'Cannot read .'],
    [['check', '--write'], '"check" has no --write.'],
    [['policy', '--format', 'pdf'], '--format is html or markdown, not "pdf".'],
    [['policy', '--write'], '"policy" has no --write.'],
    [['build', '--language', 'de'], '"build" has no --language.'],
    [['policy', '--language', 'xx'], 'There are no texts in "xx". See docs/languages.md.'],
    [['policy', '--out', ''], '--out needs a value.'],
    [['audit'], '"audit" needs the address of a page or of a sitemap.'],
  ])('ends with 2 and says why for %j', async (args, reason) => {
    const { code, out, err } = await inPlace(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(reason);
    expect(err).toContain('consentinel --help');
  });

  it('says wrong usage as JSON too', async () => {
    const { code, out } = await inPlace('undo', '--json');
    expect([code, JSON.parse(out)]).toEqual([2, { ok: false, error: 'There is no command "undo".' }]);
  });

  it('lists in its help the commands that there are, and no others', async () => {
    const { code, out } = await inPlace('--help');
    expect(code).toBe(0);
    expect([...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name)).toEqual([
      ...COMMANDS.slice(0, -1),
      'audit',
      'policy',
      'receipts',
    ]);
    for (const command of [...COMMANDS, 'audit']) {
      const help = await inPlace(command, '--help');
      expect([help.code, help.out]).toEqual([0, expect.stringContaining(`consentinel ${command} `)]);
      expect(help.out).toContain('Exit codes: 0 ');
    }
  });

  it('has no colours in a pipe', async () => {
    expect((await run(TEST_BIN, ['check', 'wrong.json'], place, { FORCE_COLOR: '1' })).out).not.toContain('\u001b[');
  });

  it('works with the real catalogue and the version of the package', async () => {
    const real = (...args: string[]): Promise<Ran> => run(REAL_BIN, args, place);
    const { version } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(await real('--version')).toMatchObject({ code: 0, out: `${version}\n` });
    const config =
      '{ "policyUrl": "/p", "controller": { "name": "S" }, "vendors": { "google-analitics": { "measurementId": "G-ABC1234567" } } }';
    await writeFile(join(place, 'real.json'), config);
    const { code, out } = await real('check', 'real.json');
    expect(code).toBe(1);
    expect(out).toContain(
      'vendors.google-analitics: unknown vendor; did you mean "google-analytics"?  [unknown-vendor]',
    );
    await writeFile(join(place, 'real.json'), config.replace('analitics', 'analytics'));
    expect((await real('check', 'real.json')).code).toBe(0);
  });
});
