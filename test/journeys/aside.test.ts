import { afterAll, beforeAll, expect, it } from 'vitest';
import { catalogue } from '../../categories/index.ts';
import { build } from './support/built.ts';
import { journeys } from './support/journey.ts';
import type { ConsentPage } from './support/pages.ts';
import { until } from './support/until.ts';

// The interceptors hold what a config does not name as well, so they have something to do for as long as there is
// anybody left who is not allowed: only a site that asks for the whole catalogue can be rid of them.
const everybody = {
  base: '/everybody/',
  policyUrl: '/privacy',
  vendors: Object.fromEntries(catalogue.map(({ id }) => [id, { load: 'page' }])),
};

/** In the page: which properties of the browser's own prototypes are others than they were when this was first asked. */
function changed(): string[] {
  const page = window as unknown as { first?: Map<string, PropertyDescriptor> };
  const now = new Map<string, PropertyDescriptor>();
  for (const name of Object.getOwnPropertyNames(window)) {
    const found: unknown = /^[A-Z]/.test(name) && Reflect.getOwnPropertyDescriptor(window, name)?.value;
    const prototype = typeof found === 'function' ? (found.prototype as object | undefined) : undefined;
    const own: Record<string, PropertyDescriptor> = prototype ? Object.getOwnPropertyDescriptors(prototype) : {};
    for (const [key, descriptor] of Object.entries(own)) now.set(`${name}.${key}`, descriptor);
  }
  const before = (page.first ??= now);
  return [...new Set([...before.keys(), ...now.keys()])].filter((name) =>
    (['value', 'get', 'set'] as const).some((part) => before.get(name)?.[part] !== now.get(name)?.[part]),
  );
}

journeys('the interceptors of a site that asks for everybody', (the) => {
  let built: ReturnType<typeof build>;
  beforeAll(() => {
    built = build(everybody);
    for (const [name, content] of built.files) the.site.file(`/everybody/${name}`, 'text/javascript', content);
  });
  afterAll(() => {
    built.remove();
  });
  const patched = (page: ConsentPage): Promise<string[]> => page.tab.evaluate(changed);

  it('step aside when everything is allowed, and are back when something is taken back', async () => {
    const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Everybody</title>
      <script>(${changed.toString()})()</script>
      ${built.files.get('snippet.html') ?? ''}</head><body><main><h1>Everybody</h1></main>
      <footer><a href="/privacy" data-consent-open>Cookies</a></footer></body></html>`;
    const page = await the.page();
    await page.visit(the.site.file('/everybody', 'text/html; charset=utf-8', html));
    await page.asked();
    expect(await patched(page)).toContain('Node.appendChild');
    await page.acceptAll();
    await until('them to step aside', async () => !(await patched(page)).includes('Node.appendChild'));
    // Nothing is left behind, not even where one element's own name stood before an inherited one.
    expect(await patched(page)).toEqual([]);
    await page.tab.evaluate(() => {
      (window as unknown as { consentinel: { reject(ids: string[]): void } }).consentinel.reject(['meta-pixel']);
    });
    await until('them to be back', async () => (await patched(page)).includes('Node.appendChild'));
  });
});
