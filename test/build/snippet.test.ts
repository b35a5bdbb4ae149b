import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scriptFiles, type ScriptFiles } from '../../src/build/script-files.ts';
import type { SiteConfig } from '../../src/core/config.ts';
import { catalogue } from './catalogue.ts';
import { templates } from './templates.ts';
import { compiled, content, ran, right, type Compiled } from './built.ts';

describe('the snippet', () => {
  const script = (files: ScriptFiles): string => /^<script>([^]*)<\/script>\n$/.exec(files.snippet)?.[1] ?? '';

  it('is the whole gate in one script element, told where its files lie', () => {
    expect(compiled.files.get('snippet.html')).toBe(compiled.snippet);
    const gate = ran(script(compiled), 'gateSaw') as Compiled;
    expect(gate.read.settings.base).toBe('/assets/consent/');
    const rest = Object.fromEntries(Object.entries(right).filter(([key]) => key !== 'base')) as unknown as SiteConfig;
    const without = ran(script(scriptFiles(templates, catalogue, rest)), 'gateSaw') as Compiled;
    expect(without.read.settings.base).toBe('/consent/');
  });

  it('has its hash, to the byte, in the policy, with the folder and the names for Trusted Types', () => {
    const hash = createHash('sha256').update(script(compiled)).digest('base64');
    expect(compiled.files.get('csp.txt')).toBe(
      `script-src 'self' 'sha256-${hash}'; trusted-types consentinel lit-html\n`,
    );
    const elsewhere = scriptFiles(templates, catalogue, { ...right, base: 'https://cdn.shop.example/c/' });
    expect(elsewhere.files.get('csp.txt')).toMatch(/^script-src https:\/\/cdn\.shop\.example\/c\/ 'sha256-/);
  });

  it('comes with the policies of a page where nothing is allowed, and where everything is', () => {
    const policy = (name: string): string => compiled.files.get(name) ?? '';
    const own = "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'";
    expect(policy('csp-refused.txt')).toBe(`${own}\n`);
    expect(policy('csp-allowed.txt')).toMatch(
      /^default-src 'self' .*\*\.count\.example.* wss:\/\/\*\.count\.example.*\n$/,
    );
    expect(policy('csp-allowed.txt')).not.toContain('sell');
    expect(policy('csp-reports.txt')).toBe(
      'report-uri /consentinel/reports; report-to consentinel\nReporting-Endpoints: consentinel="/consentinel/reports"\n',
    );
    const elsewhere = scriptFiles(templates, catalogue, { ...right, base: 'https://cdn.shop.example/c/' });
    expect(elsewhere.files.get('csp-refused.txt')).toBe(`${own} cdn.shop.example/c/\n`);
  });

  it('has the part for lockdown only where the config says so, and always where the page brings its config', () => {
    const has = (files: ScriptFiles): boolean => content(files, 'consentinel.js').includes('GATE_PARTS.lockdown=1');
    expect(has(compiled)).toBe(false);
    expect(has(scriptFiles(templates, catalogue, { ...right, mode: 'lockdown' }))).toBe(true);
    expect(has(scriptFiles(templates, catalogue))).toBe(true);
  });

  it.each(['"</script>"', '"<!--"', '"</SCRIPT "'])('is not made of a template that holds %s', (part) => {
    expect(() => scriptFiles({ ...templates, gate: `x=${part}` }, catalogue)).toThrow(/cannot be inlined/);
  });
});
