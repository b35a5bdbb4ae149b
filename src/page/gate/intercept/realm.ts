import type { Calls } from './calls.ts';
import { NO_SOCKET } from './calls.ts';
import type { Hold } from './hold.ts';
import { addresses, fetching } from './hold.ts';
import type { Given } from './given.ts';
import type { Judge } from './judge.ts';
import type { Markup } from './markup.ts';
import { patch, patchText, replaced, type Look } from './patch.ts';
import { cookie, cookieStore, setItem } from './storage.ts';
import { inStyle } from './texts.ts';

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

  const enter = (frame: unknown): void => {
    const realm = frame as Realm | null;
    // The frame's own document may be of another origin, which throws; a file of the site's own has a gate of its own.
    if (realm?.location.href.startsWith('about:')) install(realm);
  };

  /** The nodes among these come into the page. */
  const insert: Look = (self, nodes, native) => {
    if (!((self as Partial<Node>).isConnected ?? true)) return undefined;
    let frames: Element[] | undefined;
    for (const node of nodes as (Partial<Element> | null | undefined)[])
      if (
        node &&
        (fetching[node.localName as string] || node.firstElementChild || node.attributes?.getNamedItem('data-consent'))
      )
        hold.tree(node as Element, (frames ??= []));
    return (
      frames?.[0] &&
      (() => {
        const made = native.apply(self, nodes);
        for (const frame of frames)
          try {
            enter((frame as HTMLIFrameElement).contentWindow);
          } catch {
            /* of another origin */
          }
        return made;
      })
    );
  };
  const address =
    (name: string): Look =>
    (self, [value]) =>
      hold.address(self as Element, name, value) ? () => undefined : undefined;
  const attribute =
    (place: number): Look =>
    (self, given) =>
      addresses[String(given[place]).toLowerCase()] &&
      given.length > place + 1 &&
      hold.address(self as Element, String(given[place]), given[place + 1])
        ? () => undefined
        : undefined;
  const frame =
    (of: (got: unknown) => unknown): Look =>
    (self, nothing, native) => {
      const got = native.apply(self, nothing);
      try {
        enter(of(got));
      } catch {
        /* of another origin */
      }
      return () => got;
    };
  const style =
    (place: number): Look =>
    (self, given, native) => {
      const text = String(given[place]);
      return inStyle(text).some((url) => judge.address(url, 'css') !== undefined)
        ? () => native.apply(self, replaced(given, place, ''))
        : undefined;
    };

  const INSERT =
    'append prepend before after replaceWith replaceChildren insertAdjacentElement moveBefore appendChild insertBefore replaceChild insertNode surroundContents';
  /** Interfaces, what of their prototypes, and how it is looked at. */
  const prototypes: [string, string, Look][] = [
    ...['Node', 'Element', 'DocumentFragment', 'Document', 'CharacterData', 'Range'].map(
      (name): [string, string, Look] => [name, INSERT, insert],
    ),
    ...[
      'Script.src',
      'Image.src',
      'Image.srcset',
      'IFrame.src',
      'IFrame.srcdoc',
      'Source.src',
      'Source.srcset',
      'Link.href',
      'Link.imageSrcset',
      'Embed.src',
      'Object.data',
      'Media.src',
      'Video.poster',
      'Input.src',
      'Track.src',
    ].map((which): [string, string, Look] => {
      const [name, key] = which.split('.') as [string, string];
      return [`HTML${name}Element`, key, address(key)];
    }),
    ['Element', 'setAttribute', attribute(0)],
    ['Element', 'setAttributeNS', attribute(1)],
    ['Element', 'innerHTML outerHTML setHTML setHTMLUnsafe', markup.at(0)],
    ['ShadowRoot', 'innerHTML setHTML setHTMLUnsafe', markup.at(0)],
    ['Range', 'createContextualFragment', markup.at(0)],
    ['Element', 'insertAdjacentHTML', markup.at(1)],
    ['Document', 'write writeln', markup.write],
    [
      'Element',
      'attachShadow',
      (self, init, native) => () => {
        const root = native.apply(self, init);
        given.root(root as ShadowRoot);
        return root;
      },
    ],
    ['HTMLIFrameElement', 'contentWindow', frame((got) => got)],
    ['HTMLIFrameElement', 'contentDocument', frame((got) => (got as Document | null)?.defaultView)],
    ['Navigator', 'sendBeacon', calls.beacon],
    ['XMLHttpRequest', 'open', calls.failing('XMLHttpRequest', 1)],
    ['CSSStyleSheet', 'insertRule replace replaceSync', style(0)],
    ['CSSStyleDeclaration', 'setProperty', style(1)],
    ['CSSStyleDeclaration', 'cssText', style(0)],
    ['Document', 'cookie', cookie(judge)],
    ['CookieStore', 'set', cookieStore(judge)],
    ['Storage', 'setItem', setItem(judge)],
  ];
  const functions: [string, Look][] = [
    ['fetch', calls.fetch],
    ['fetchLater', calls.later],
    ['WebSocket', calls.failing('WebSocket', 0, NO_SOCKET)],
    ['EventSource', calls.failing('EventSource', 0, 'data:,')],
    ['WebTransport', calls.failing('WebTransport', 0, 'https://localhost:1')],
    ['Worker', calls.failing('Worker')],
    ['SharedWorker', calls.failing('SharedWorker')],
    ['FontFace', style(1)],
    [
      'Audio',
      (_self, [url], native) =>
        judge.address(url, 'audio') === undefined
          ? undefined
          : () => {
              const audio = native() as HTMLAudioElement;
              audio.src = url as string;
              return audio;
            },
    ],
  ];

  const install = (realm: Realm): void => {
    if (realm === window) done = new WeakSet();
    else if (done.has(realm.Node)) return;
    done.add(realm.Node);
    const all = realm as unknown as Record<string, { prototype?: object } | undefined>;
    for (const [name, keys, look] of prototypes) patch(all[name]?.prototype, keys, look);
    for (const [name, look] of functions) patch(realm, name, look);
    patchText(all['Function']?.prototype as object);
  };
  return install;
}
