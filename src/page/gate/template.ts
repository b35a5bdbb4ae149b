/** What each template has put into the page. */
const shown = new WeakMap<HTMLTemplateElement, ChildNode[]>();

/**
 * Puts a template's content behind it, once. Returns its scripts, made inert again so that they take their place in the
 * order of all others.
 */
export function showTemplate(template: HTMLTemplateElement): HTMLScriptElement[] {
  if (shown.has(template)) return [];
  const content = document.importNode(template.content, true);
  const scripts = [...content.querySelectorAll('script')].filter(
    (script) => !script.dataset['consent'] && isScriptType(script.type),
  );
  for (const script of scripts) {
    if (script.type) script.dataset['type'] = script.type;
    script.type = 'text/plain';
  }
  shown.set(template, [...content.childNodes]);
  template.after(content);
  return scripts;
}

export function hideTemplate(template: HTMLTemplateElement): void {
  for (const node of shown.get(template) ?? []) node.remove();
  shown.delete(template);
}

/** The types that a browser runs: none, module, and the JavaScript MIME types. */
export const isScriptType = (type: string): boolean =>
  /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i.test(type.trim());
