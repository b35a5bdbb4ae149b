import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scriptFiles, type ScriptFiles } from '../../src/build/script-files.ts';
import type { AnswerData } from '../../src/core/gate-data.ts';
import { compiled, content, prebuilt, ran, right, type Compiled } from './built.ts';
import { catalogue } from './catalogue.ts';
import { templates } from './templates.ts';

describe('what receipts need', () => {
  const wanting = scriptFiles(templates, catalogue, { ...right, receipts: 'https://proof.example/receipts' });
  const answer = (files: ScriptFiles): string => content(files, 'answer.');

  it('is there only where the config wants them, and always where the page brings its config', () => {
    for (const [files, there] of [
      [wanting, true],
      [prebuilt, true],
      [compiled, false],
    ] as const) {
      expect(answer(files).includes(templates.receipts.trim())).toBe(there);
      expect(content(files, 'consentinel.js').includes(templates.unsent.trim())).toBe(there);
      expect(files.files.has('shown.json')).toBe(there);
    }
  });

  it('lies in the lazy half: the gate knows of the collector only that it may be contacted', () => {
    const { read } = ran(content(wanting, 'consentinel.js'), 'gateSaw') as Compiled;
    expect(read.settings).not.toHaveProperty('receipts');
    expect(read.hosts['strictly-necessary']).toBe('proof.example/receipts');
    expect((ran(answer(wanting), 'answerSaw') as AnswerData).settings?.receipts).toBe('https://proof.example/receipts');
  });

  it('is a file that stands for all that was shown, and its hash in every receipt', () => {
    const shown = content(wanting, 'shown.json');
    const hash = createHash('sha256').update(shown).digest('hex');
    expect((ran(answer(wanting), 'answerSaw') as AnswerData).shown).toBe(hash);
    const { asked, settings, files } = JSON.parse(shown) as Record<string, Record<string, unknown>>;
    expect(Object.values(asked ?? {})).toContainEqual(expect.objectContaining({ id: 'count-visits' }));
    expect(settings?.['texts']).toEqual(right.texts);
    for (const start of ['banner.', 'preferences.', 'details.', 'texts.de.'])
      expect(Object.keys(files ?? {}).some((name) => name.startsWith(start))).toBe(true);
    const changed = scriptFiles({ ...templates, banner: 'globalThis.other=true;\n' }, catalogue, {
      ...right,
      receipts: '/receipts',
    });
    expect(content(changed, 'shown.json')).not.toBe(shown);
  });

  it('is said in the policy that the files need', () => {
    expect(content(wanting, 'csp.txt')).toContain('; connect-src https://proof.example;');
    const own = scriptFiles(templates, catalogue, { ...right, receipts: '/receipts' });
    expect(content(own, 'csp.txt')).toContain("; connect-src 'self';");
    expect(content(compiled, 'csp.txt')).not.toContain('connect-src');
  });
});
