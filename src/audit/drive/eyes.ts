import type { ConsentManager } from '../managers/manager.ts';
import type { BannerSeen, ButtonSeen } from '../recording.ts';

type Selectors = Omit<ConsentManager, 'checked'>;

/** What a look at a page tells; everything in it runs in the page. */
export interface Eyes {
  /** The first that is visible, in the page and all open shadow roots. */
  find(selector: string): Element | null;
  /** Which of these has begun on the page; the first counts. */
  manager(list: readonly { readonly id: string; readonly detect: string }[]): string | undefined;
  banner(selectors: Selectors): Omit<BannerSeen, 'page' | 'acceptByKeyboard' | 'refuseByKeyboard'>;
  /** Which of the first layer's buttons has the focus. */
  focused(selectors: Selectors): 'accept' | 'refuse' | undefined;
  /** Names of the switches that can be turned and are on. */
  on(toggles: string): string[];
  visit(selectors: Selectors | undefined): {
    readonly asked: boolean;
    readonly reopen: boolean;
    readonly locked: boolean;
    readonly optOutLink: boolean;
  };
  /** Addresses of this site that the page links to. */
  links(): string[];
}

/** Makes the eyes. It is sent to the page as text, so it uses nothing from outside of itself. */
export function eyes(): Eyes {
  const all = (selector: string): Element[] => {
    const found: Element[] = [];
    const look = (root: Document | ShadowRoot): void => {
      found.push(...root.querySelectorAll(selector));
      for (const element of root.querySelectorAll('*')) if (element.shadowRoot) look(element.shadowRoot);
    };
    look(document);
    return found;
  };
  const visible = (element: Element): boolean => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0;
  };
  const find = (selector: string): Element | null => all(selector).find(visible) ?? null;
  const above = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  };
  const nameOf = (element: Element): string => {
    const names = [
      element.getAttribute('aria-label'),
      (element as HTMLElement).innerText as string | undefined,
      element.getAttribute('value'),
      element.getAttribute('title'),
    ];
    const name = names.find((one) => one !== null && one !== undefined && one.trim() !== '') ?? '';
    return name.trim().replace(/\s+/g, ' ').slice(0, 80);
  };

  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  const read = (colour: string): Colour => {
    if (!pixel) return [0, 0, 0, 1];
    pixel.clearRect(0, 0, 1, 1);
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 255] = pixel.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const over = (top: Colour, below: Colour): Colour => {
    const mix = (i: 0 | 1 | 2): number => top[i] * top[3] + below[i] * (1 - top[3]);
    return [mix(0), mix(1), mix(2), 1];
  };
  const ground = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] >= 1 ? own : over(own, ground(above(element)));
  };
  const luminance = (colour: Colour): number => {
    const part = (i: 0 | 1 | 2): number => {
      const value = colour[i] / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * part(0) + 0.7152 * part(1) + 0.0722 * part(2);
  };
  const contrast = (one: Colour, other: Colour): number => {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  };
  const button = (element: Element): ButtonSeen => {
    const style = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const below = ground(element);
    const parent = above(element);
    const bordered = parseFloat(style.borderTopWidth) > 0 && style.borderTopStyle !== 'none';
    return {
      name: nameOf(element),
      tag: element.localName,
      width,
      height,
      fontSize: parseFloat(style.fontSize),
      fontWeight: Number(style.fontWeight) || 400,
      contrast: contrast(over(read(style.color), below), below),
      filled: bordered || contrast(below, ground(parent)) > 1.05,
    };
  };
  const language = (element: Element | null): string => {
    for (let one = element; one; one = above(one)) {
      const lang = one.getAttribute('lang');
      if (lang) return lang;
    }
    return '';
  };
  const inside = (selector: string | undefined): Element | null => (selector === undefined ? null : find(selector));
  const COOKIE = /cookie|consent|kaka|küpsi|eväste|sütik|çerez|slapuk|sīkdat|piškot|fianá|печив|бисквит|クッキー|쿠키/i;
  const OPT_OUT =
    /do not sell or share my personal information|your (california )?privacy choices|limit the use of my sensitive/i;

  return {
    find,
    manager: (list) => list.find(({ detect }) => all(detect).length > 0)?.id,
    banner(selectors) {
      const banner = find(selectors.banner);
      const accept = inside(selectors.accept);
      const refuse = inside(selectors.refuse);
      const settings = inside(selectors.settings);
      const links = banner ? [...banner.querySelectorAll('a[href]')] : [];
      return {
        ...(accept && { accept: button(accept) }),
        ...(refuse && { refuse: button(refuse) }),
        ...(settings && { settings: button(settings) }),
        bannerLanguage: language(banner),
        pageLanguage: document.documentElement.lang,
        policyLink: links.some((link) => visible(link) && !/^(#|javascript:)/.test(link.getAttribute('href') ?? '#')),
      };
    },
    focused(selectors) {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      if (!active) return undefined;
      if (active === inside(selectors.accept)) return 'accept';
      return active === inside(selectors.refuse) ? 'refuse' : undefined;
    },
    on: (toggles) =>
      all(toggles)
        .filter((one) => {
          const checked = (one as HTMLInputElement).checked || one.getAttribute('aria-checked') === 'true';
          return checked && !(one as HTMLInputElement).disabled && one.getAttribute('aria-disabled') !== 'true';
        })
        .map((one) => one.getAttribute('data-id') ?? (nameOf(one) || (one.getAttribute('name') ?? one.id) || 'switch')),
    visit(selectors) {
      const asked = selectors !== undefined && find(selectors.banner) !== null;
      const controls = all('a, button, [role="button"]').filter(visible);
      const html = document.documentElement;
      const styles = [html, document.body].map((one) => getComputedStyle(one).overflowY);
      return {
        asked,
        reopen:
          asked ||
          (selectors?.reopen !== undefined && find(selectors.reopen) !== null) ||
          controls.some((one) => COOKIE.test(nameOf(one))),
        locked: styles.some((one) => one === 'hidden' || one === 'clip') && html.scrollHeight > window.innerHeight + 4,
        optOutLink: controls.some((one) => OPT_OUT.test(nameOf(one))),
      };
    },
    links: () =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .filter((link) => !link.hasAttribute('download') && /^https?:$/.test(link.protocol))
        .map((link) => link.href.replace(/#.*$/, '')),
  };
}
