import type { Calls } from './calls.ts';
import type { Hold } from './hold.ts';
import { fetching } from './hold.ts';
import type { Given } from './given.ts';
import type { Judge } from './judge.ts';
import type { Markup } from './markup.ts';
import { instead, patch, patchText, replaced, type Look } from './patch.ts';
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
    const realm = frame as Realm | null | undefined;
    try {
      // A file of the site's own has a gate of its own.
      if (realm?.location.href.startsWith('about:')) install(realm);
    } catch {
      /* of another origin */
    }
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
  const frame: Look = (self, none, native, key) => {
    const got = native.apply(self, none);
    enter(key === 'contentWindow' ? got : (got as Document | null)?.defaultView);
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

  /** Interfaces, a colon, what of their prototypes, and how it is looked at; no interface: the realm's own functions. */
  const table: [string, Look][] = [
    [
      'Node Element DocumentFragment Document CharacterData Range:append prepend before after replaceWith replaceChildren insertAdjacentElement moveBefore appendChild insertBefore replaceChild insertNode surroundContents',
      insert,
    ],
    [
      'HTMLScriptElement HTMLImageElement HTMLIFrameElement HTMLSourceElement HTMLLinkElement HTMLEmbedElement HTMLObjectElement HTMLMediaElement HTMLVideoElement HTMLInputElement HTMLTrackElement:src srcset srcdoc href imageSrcset data poster',
      address,
    ],
    ['Element:setAttribute', attribute(0)],
    ['Element:setAttributeNS', attribute(1)],
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
    ['HTMLIFrameElement:contentWindow contentDocument', frame],
    ['Navigator:sendBeacon', calls.later()],
    ['XMLHttpRequest:open', calls.failing(1)],
    ['CSSStyleSheet CSSStyleDeclaration:insertRule replace replaceSync cssText', style(0)],
    ['CSSStyleDeclaration:setProperty', style(1)],
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
    [':FontFace', style(1)],
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
      const [names = '', keys = ''] = where.split(':');
      for (const name of names.split(' ')) patch(name ? all[name]?.prototype : realm, keys, look);
    }
    patchText(all['Function']?.prototype as object);
  };
  return install;
}
