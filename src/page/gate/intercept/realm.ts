import type { Calls } from './calls.ts';
import { mayHold, type Hold } from './hold.ts';
import type { Given } from './given.ts';
import type { Judge } from './judge.ts';
import type { Markup } from './markup.ts';
import { aims } from './aims.ts';
import { answer, asNative, instead, patch, type Look } from './patch.ts';
import { cache, cookie, cookieStore, database, setItem } from './storage.ts';
import { STYLES, styles } from './styles.ts';
import { blobs } from './blobs.ts';

type Realm = Window & typeof globalThis;

/** Patches one realm: the page's, and those of its empty frames, which share its origin. */
export function createRealms(
  given: Given,
  judge: Judge,
  hold: Hold,
  calls: Calls,
  markup: Markup,
): (realm: Realm) => void {
  let done = new WeakSet();

  const enter = (inside: unknown): void => {
    try {
      const realm = ((inside as Partial<Document> | null)?.defaultView ?? inside) as Realm | null;
      // A file of the site's own has a gate of its own.
      if (realm?.location.href.startsWith('about:')) install(realm);
    } catch {
      /* of another origin */
    }
  };

  /** The nodes among the first so many come into the page: what comes after them is there already. */
  const insert =
    (many?: number): Look =>
    (self, given, native) => {
      const nodes = many ? given.slice(0, many) : given;
      const style = (self as Partial<Element>).localName === 'style';
      if (!style && !nodes.some(mayHold)) return undefined;
      if (!((self as Partial<Node>).isConnected ?? true)) return undefined;
      if (style)
        hold.text(self as Element, nodes.map((node) => (node as Node | null)?.textContent ?? String(node)).join(''));
      let frames: Element[] | undefined;
      for (const node of nodes) if (mayHold(node)) hold.tree(node as Element, (frames ??= []));
      return (
        frames?.[0] &&
        (() => {
          const made = native.apply(self, given);
          for (const frame of frames) enter((frame as HTMLIFrameElement).contentWindow);
          return made;
        })
      );
    };
  const nothing = (): undefined => undefined;
  const address: Look = (self, [value], _native, key) => hold.address(self as Element, key, value) && nothing;
  const attribute =
    (place: number): Look =>
    (self, given) =>
      given.length > place + 1 && hold.address(self as Element, String(given[place]), given[place + 1]) && nothing;
  const frame: Look = (self, none, native) => {
    const got = native.apply(self, none);
    enter(got);
    return () => got;
  };
  const attributeNode: Look = (self, [node]) => {
    const { name, value } = node as Attr;
    const element = (self as Partial<Element>).localName ? (self as Element) : (self as NamedNodeMap)[0]?.ownerElement;
    return (
      (element ? hold.address(element, name, value) : judge.address(value, 'setNamedItem') !== undefined) &&
      (() => null)
    );
  };
  /** Text of an attribute, of an element, or of what lies in one. */
  const text: Look = (self, given) => {
    const { ownerElement, name, localName, parentNode } = self as Attr;
    if (ownerElement) return hold.address(ownerElement, name, given[0]) && nothing;
    hold.text(localName ? (self as Element) : (parentNode as Element | null), given.join(''));
    return undefined;
  };
  const style = styles(judge);
  const aim = aims(judge);
  const code = blobs(judge);

  /**
   * Interfaces (`Image`: `HTMLImageElement`), a colon (a dot: of themselves), what of their prototypes, and how it is looked
   * at. No interface: the realm's own.
   */
  const table: [string, Look][] = [
    [
      'Node Element DocumentFragment Document CharacterData Range:append prepend before after replaceWith replaceChildren insertAdjacentElement appendChild insertNode surroundContents',
      insert(),
    ],
    ['Node Element DocumentFragment Document:moveBefore insertBefore replaceChild', insert(1)],
    [
      'Script Image IFrame Source Link Embed Object Media Video Input Track Anchor Area:src srcset srcdoc href imageSrcset data poster ping',
      address,
    ],
    ['Element:setAttribute', attribute(0)],
    ['Element:setAttributeNS', attribute(1)],
    ['Element NamedNodeMap:setAttributeNode setAttributeNodeNS setNamedItem setNamedItemNS', attributeNode],
    ['Attr CharacterData:value nodeValue textContent data appendData insertData replaceData', text],
    // Of all elements these alone do something by their text. The rest of a page sets it as often as anything.
    ['Style Script SVGStyle SVGScript:textContent innerText text', text],
    ['Element ShadowRoot Range:innerHTML outerHTML setHTML setHTMLUnsafe createContextualFragment', markup.at(0)],
    ['Element:insertAdjacentHTML', markup.at(1)],
    ['Document:write writeln', markup.write],
    [
      'Element:attachShadow',
      (self, init, native) => () => {
        const root = native.apply(self, init);
        given.root(root as ShadowRoot);
        return root;
      },
    ],
    ['IFrame:contentWindow contentDocument', frame],
    ['Navigator:sendBeacon', calls.later()],
    ['XMLHttpRequest:open', calls.failing(1)],
    [
      'CSSStyleSheet CSSStyleDeclaration Element KeyframeEffect:insertRule replace replaceSync cssText animate setKeyframes',
      style(0),
    ],
    ['CSSStyleDeclaration StylePropertyMap:setProperty set append', style(1)],
    [`CSSStyleProperties:${STYLES}`, style(0)],
    ['Form:submit', aim.form],
    [':open', aim.open],
    [':Blob', code.made],
    ['URL.createObjectURL', code.address],
    ['Worklet:addModule', calls.failing()],
    ['IDBFactory:open', database(judge)],
    ['CacheStorage:open', cache(judge)],
    ['Document:cookie', cookie(judge)],
    ['CookieStore:set', cookieStore(judge)],
    ['Storage:setItem', setItem(judge)],
    [':fetch', calls.fetch],
    [':fetchLater', calls.later({ activated: false })],
    // A port that browsers never connect to.
    [':WebSocket', calls.failing(0, 'wss://localhost:1')],
    [':WebTransport', calls.failing(0, 'https://localhost:1')],
    [':EventSource', calls.failing(0, 'data:,')],
    [':Worker SharedWorker', calls.failing()],
    [':FontFace KeyframeEffect', style(1)],
    ['Function:toString', asNative],
    [
      ':Audio',
      (_self, [url], native) =>
        instead(judge.address(url, 'audio'), () => {
          const audio = native() as HTMLAudioElement;
          audio.src = url as string;
          return audio;
        }),
    ],
  ];

  const install = (realm: Realm): void => {
    if (realm === window) done = new WeakSet();
    else if (done.has(realm.Node)) return;
    done.add(realm.Node);
    const all = realm as unknown as Record<string, { prototype?: object } | undefined>;
    for (const [where, look] of table) {
      const [names = '', keys = ''] = where.split(/[:.]/);
      for (const name of names.split(' '))
        patch(
          !name ? realm : where.includes('.') ? all[name] : (all[`HTML${name}Element`] ?? all[name])?.prototype,
          keys,
          look,
        );
    }
    for (const key of given.keys.split(' '))
      answer(
        all['Storage']?.prototype,
        key,
        function (this: Storage) {
          return this.getItem(key) ?? undefined;
        },
        function (this: Storage, value) {
          this.setItem(key, value as string);
        },
        () => given.claimed('local', key) ?? given.claimed('session', key),
      );
    // Chromium has no properties of its own there.
    if (!all['CSSStyleProperties'])
      for (const key of STYLES.split(' ')) {
        const name = key.replace(/[A-Z]/g, '-$&').toLowerCase();
        answer(
          all['CSSStyleDeclaration']?.prototype,
          key,
          function (this: CSSStyleDeclaration) {
            return this.getPropertyValue(name);
          },
          function (this: CSSStyleDeclaration, value) {
            this.setProperty(name, value as string);
          },
          () => true,
        );
      }
  };
  return install;
}
