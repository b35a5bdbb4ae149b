import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensure, chromiumArgs } from '../../../tools/browsers.mjs';
import type { AuditReport, Engine } from '../../../src/audit/index.ts';
import type { RuleId } from '../../../src/audit/rule-ids.ts';
import type { Web } from '../../journeys/support/web.ts';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What it wrote, by name. */
  file(name: string): string;
  readonly report: AuditReport;
  /** Rule and subject of every finding. */
  readonly found: readonly string[];
  about(rule: RuleId): readonly AuditReport['findings'][number][];
}

export interface Typed {
  readonly web: Web;
  readonly urls: readonly string[];
  readonly engine?: Engine;
  readonly config?: object;
  /** File name → content, put beside the config. */
  readonly files?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

const folders: string[] = [];
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** How a browser reaches the one server that plays every host. */
function reach(engine: Engine, web: Web): string[] {
  const args =
    engine === 'chromium'
      ? [
          ...chromiumArgs,
          `--host-resolver-rules=MAP * 127.0.0.1:${web.port},EXCLUDE 127.0.0.1,EXCLUDE localhost,EXCLUDE *.localhost`,
          `--ignore-certificate-errors-spki-list=${web.spki}`,
        ].map((arg) => `--browser-arg=${arg}`)
      : [
          'network.proxy.type=1',
          'network.proxy.ssl=127.0.0.1',
          `network.proxy.ssl_port=${web.proxyPort}`,
          'network.proxy.no_proxies_on=',
        ].map((pref) => `--firefox-pref=${pref}`);
  return ['--insecure', `--browser=${engine}`, ...args];
}

/** Runs a command line in a folder and waits for its end. */
export function run(args: readonly string[], cwd: string): Promise<{ code: number; out: string; err: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve('dist/cli.js'), ...args], { cwd });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => {
      done({ code: code ?? -1, out, err });
    });
  });
}

export function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'consentinel-audit-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** `npx consentinel audit …`, as somebody types it, with the packed command. */
export async function typed({ web, urls, engine = 'chromium', config, files = {}, args = [] }: Typed): Promise<Ended> {
  const folder = folderWith({ ...files, ...(config && { 'consent.config.json': JSON.stringify(config) }) });
  const all = [
    'audit',
    ...urls,
    ...reach(engine, web),
    `--browser-path=${await ensure(engine)}`,
    '--settle=250',
    ...args,
  ];
  const { code, out, err } = await run(all, folder);
  const file = (name: string): string => readFileSync(join(folder, 'consentinel-audit', name), 'utf8');
  let report: AuditReport | undefined;
  const read = (): AuditReport => {
    try {
      return (report ??= JSON.parse(file('audit.json')) as AuditReport);
    } catch (error) {
      throw new Error(`No report. ${String(error)}\n${out}\n${err}`, { cause: error });
    }
  };
  return {
    ...{ code, out, err, file },
    get report() {
      return read();
    },
    get found() {
      return read().findings.map(({ rule, subject }) => `${rule}: ${subject}`);
    },
    about: (rule) => read().findings.filter((one) => one.rule === rule),
  };
}
