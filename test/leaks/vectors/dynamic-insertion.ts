import { byScript, type Vector } from './vector.ts';

const script = byScript('dynamic');
const made = `const s = document.createElement('script'); s.src = '{url}';`;
const box = `const box = document.body.appendChild(document.createElement('p')); box.append('x');`;

const insertion = (id: string, about: string, code: string): Vector => script(id, about, 'js', code);

/** A script of the page makes a `<script>` and inserts it, by every method there is. */
export const dynamicInsertion: readonly Vector[] = [
  insertion('append-child', '`appendChild`', `${made} document.body.appendChild(s);`),
  insertion('insert-before', '`insertBefore`', `${made} document.body.insertBefore(s, null);`),
  insertion('replace-child', '`replaceChild`', `${made} ${box} document.body.replaceChild(s, box);`),
  insertion('append', '`Element.append`', `${made} document.head.append('', s);`),
  insertion('prepend', '`prepend`', `${made} document.body.prepend(s);`),
  insertion('before', '`before`', `${made} ${box} box.before(s);`),
  insertion('after', '`after`', `${made} ${box} box.after(s);`),
  insertion('text-after', '`Text.after`', `${made} ${box} box.firstChild.after(s);`),
  insertion('replace-with', '`replaceWith`', `${made} ${box} box.replaceWith(s);`),
  insertion('replace-children', '`replaceChildren`', `${made} ${box} box.replaceChildren(s);`),
  insertion(
    'insert-adjacent-element',
    '`insertAdjacentElement`',
    `${made} ${box} box.insertAdjacentElement('afterend', s);`,
  ),
  insertion(
    'move-before',
    '`moveBefore`',
    `${made} const a = document.createElement('div'); const b = document.createElement('div'); b.append(s);
     const root = document.createElement('div'); root.append(a, b); a.moveBefore(s, null); document.body.append(root);`,
  ),
  insertion(
    'range-insert-node',
    '`Range.insertNode`',
    `${made} const r = document.createRange(); r.selectNodeContents(document.body); r.collapse(false); r.insertNode(s);`,
  ),
  insertion(
    'range-surround',
    '`Range.surroundContents`',
    `${made} ${box} const r = document.createRange(); r.selectNodeContents(box); r.surroundContents(s);`,
  ),
  insertion(
    'contextual-fragment',
    '`createContextualFragment`',
    `document.body.append(document.createRange().createContextualFragment('<script src="{url}"></' + 'script>'));`,
  ),
  insertion(
    'fragment',
    'in a `DocumentFragment`',
    `${made} const f = document.createDocumentFragment(); f.append(s); document.body.append(f);`,
  ),
  insertion(
    'deep',
    'deep inside what is inserted',
    `${made} const d = document.createElement('div'); d.append(document.createElement('p')); d.firstChild.append(s); document.body.append(d);`,
  ),
  insertion(
    'template-clone',
    'a template whose content is cloned',
    `const t = document.createElement('template'); const s = document.createElement('script'); s.src = '{url}';
     t.content.append(s); document.body.append(t.content.cloneNode(true));`,
  ),
  insertion(
    'import-node',
    '`importNode` of another document',
    `const other = document.implementation.createHTMLDocument(''); const s = other.createElement('script');
     s.setAttribute('src', '{url}'); document.body.append(document.importNode(s, true));`,
  ),
  insertion(
    'custom-element',
    'a custom element that appends one',
    `customElements.define('leak-{id}', class extends HTMLElement { connectedCallback() { ${made} this.append(s); } });
     document.body.append(document.createElement('leak-{id}'));`,
  ),
];
