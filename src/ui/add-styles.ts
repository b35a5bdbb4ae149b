/** Lays a style sheet upon those that a shadow root has; a browser that cannot (Safari before 16.4) goes without. */
export function addStyles(root: ShadowRoot, css: string): void {
  if (!css || !('adoptedStyleSheets' in root)) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
