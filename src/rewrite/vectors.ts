import type { Tag } from './tag.ts';

/** How the value of an attribute holds addresses. */
type Kind = 'address' | 'srcset' | 'list' | 'css' | 'page' | 'hint' | 'refresh';

/** An attribute that makes a browser load something, and the name under which it waits. */
export interface Vector {
  readonly attribute: string;
  readonly kind: Kind;
  readonly to: string;
}

const vector = (attribute: string, kind: Kind = 'address', to = `data-${attribute}`): Vector => ({
  attribute,
  kind,
  to,
});
const STYLE = vector('style', 'css');
const SRC = vector('src');
const BACKGROUND = [vector('background')];
const PING = [vector('ping', 'list')];

const BY_TAG: Readonly<Record<string, readonly Vector[]>> = {
  img: [SRC, vector('srcset', 'srcset')],
  // An old spelling of img, which browsers still take for one.
  image: [SRC, vector('srcset', 'srcset')],
  source: [SRC, vector('srcset', 'srcset')],
  iframe: [vector('srcdoc', 'page'), SRC],
  frame: [SRC],
  video: [SRC, vector('poster')],
  audio: [SRC],
  track: [SRC],
  embed: [SRC],
  object: [vector('data', 'address', 'data-src')],
  input: [SRC],
  link: [vector('href'), vector('imagesrcset', 'srcset')],
  meta: [vector('content', 'refresh')],
  a: PING,
  area: PING,
  ...Object.fromEntries('body table thead tbody tfoot tr td th'.split(' ').map((name) => [name, BACKGROUND])),
};

/** Relations that load nothing, so that a link of only these is a link. */
const NO_LOAD =
  /^(?:alternate|author|bookmark|canonical|external|help|license|me|next|nofollow|noopener|noreferrer|opener|pingback|prev|privacy-policy|search|shortlink|tag|terms-of-service)$/;

const tokens = (value = ''): string[] =>
  value
    .toLowerCase()
    .split(/[\t\n\f\r ]+/)
    .filter(Boolean);
const valueOf = ({ attributes }: Tag, name: string): string | undefined => attributes.get(name)?.value;

/** What kind of link it is; nothing where it loads nothing. */
function link(tag: Tag): readonly Vector[] {
  const rel = tokens(valueOf(tag, 'rel'));
  if (rel.every((one) => NO_LOAD.test(one)) && !rel.includes('stylesheet')) return [];
  if (rel.every((one) => one === 'preconnect' || one === 'dns-prefetch')) return [vector('href', 'hint')];
  return BY_TAG['link'] as readonly Vector[];
}

function ofSvg({ name, attributes }: Tag): readonly Vector[] {
  if (name === 'a') return [];
  return attributes.has('href')
    ? [vector('href'), vector('xlink:href', 'address', 'data-xlink-href')]
    : [vector('xlink:href', 'address', 'data-href')];
}

/** The attributes by which this tag may load something. */
export function vectorsOf(tag: Tag): readonly Vector[] {
  if (tag.namespace !== 'html') return [...(tag.namespace === 'svg' ? ofSvg(tag) : []), STYLE];
  switch (tag.name) {
    case 'link':
      return link(tag);
    case 'meta':
      return tokens(valueOf(tag, 'http-equiv'))[0] === 'refresh' ? (BY_TAG['meta'] as readonly Vector[]) : [];
    case 'input':
      return valueOf(tag, 'type')?.toLowerCase() === 'image' ? [SRC, STYLE] : [STYLE];
    case 'iframe':
      // What it shows is `srcdoc`, where it has one.
      return tag.attributes.has('srcdoc') ? [vector('srcdoc', 'page'), STYLE] : [SRC, STYLE];
    default:
      return [...(Object.hasOwn(BY_TAG, tag.name) ? (BY_TAG[tag.name] as readonly Vector[]) : []), STYLE];
  }
}

/** Attributes with which a tag of this name loads nothing, whatever else stands in it. */
export function blanksOf(name: string, svg: boolean): string {
  if (name === 'script' || name === 'style') return ' type="text/plain"';
  const names =
    name === 'meta'
      ? ['http-equiv']
      : svg
        ? ['href', 'xlink:href', 'style']
        : [
            ...(Object.hasOwn(BY_TAG, name) ? (BY_TAG[name] as readonly Vector[]).map((one) => one.attribute) : []),
            'style',
          ];
  return names.map((one) => ` ${one}=""`).join('');
}
