// What the vendors' scripts have in common. The server puts it in front of each of them, inside one function.
const here = new URL(document.currentScript.src);
const local = /(?:^|\.)localhost(:\d+)?$/.exec(here.host);
const suffix = local ? `.localhost${local[1] ?? ''}` : '';
const kit = {
  params: here.searchParams,
  path: here.pathname,
  /** Another of the vendors' hosts, reached the way this script was. */
  at: (host, path) => `${here.protocol}//${host}${suffix}${path}`,
  random: () => Math.floor(Math.random() * 2 ** 31),
  seconds: () => Math.floor(Date.now() / 1000),

  // A vendor does not fail where cookies and storage are blocked.
  cookies() {
    try {
      return document.cookie;
    } catch {
      return '';
    }
  },
  write(cookie) {
    try {
      document.cookie = cookie;
    } catch {
      return;
    }
  },
  cookie: (name) => new RegExp(`(?:^|; )${name.replace(/[^\w]/g, '\\$&')}=([^;]*)`).exec(kit.cookies())?.[1],
  /** On the widest domain that the browser accepts, as nearly every vendor does; 0 days = until the browser closes. */
  setCookie(name, value, days) {
    const life = days ? `; max-age=${days * 86400}` : '';
    const labels = location.hostname.split('.');
    const domains = labels.map((_, i) => `; domain=${labels.slice(i).join('.')}`).reverse();
    for (const domain of [...domains.slice(labels.length > 1 ? 1 : 0), '']) {
      kit.write(`${name}=${value}; path=/; samesite=lax${domain}${life}`);
      if (kit.cookie(name) === value) return;
    }
  },
  keep(area, key, value) {
    try {
      window[area].setItem(key, value);
    } catch {
      return;
    }
  },

  query: (fields) => new URLSearchParams(Object.entries(fields).filter(([, value]) => value !== undefined)).toString(),
  image(host, path, fields) {
    new Image().src = kit.at(host, `${path}?${kit.query(fields)}`);
  },
  beacon(host, path, fields, body = '') {
    navigator.sendBeacon(kit.at(host, `${path}?${kit.query(fields)}`), body);
  },
  script(host, path) {
    const script = document.createElement('script');
    script.async = true;
    script.src = kit.at(host, path);
    document.head.append(script);
    return script;
  },
  frame(host, path) {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.title = host;
    frame.src = kit.at(host, path);
    const add = () => document.body.append(frame);
    if (document.body) add();
    else addEventListener('DOMContentLoaded', add, { once: true });
  },
};
