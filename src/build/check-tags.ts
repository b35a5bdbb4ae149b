import type { OwnVendor } from '../core/config.ts';
import { error, type Found, type Path } from './found.ts';

const covers = (claimed: string, host: string): boolean => {
  const [name = ''] = claimed.split('/');
  return name.startsWith('*.') ? host.endsWith(name.slice(1)) : host === name;
};

/** What a vendor of the site's own loads must come from a host that it names, or a block list made of it has a hole. */
export function checkTags(own: OwnVendor, path: Path): Found[] {
  return (own.tags ?? []).flatMap((tag, i): Found[] => {
    const [key, address] =
      tag.kind === 'script' ? ['src', tag.src] : tag.kind === 'style' ? ['href', tag.href] : ['', ''];
    if (!address.startsWith('https:')) return [];
    const host = new URL(address).hostname;
    if (own.hosts.some((claimed) => covers(claimed, host))) return [];
    return [
      error('bad-value', [...path, 'tags', i, key], { expected: `on one of the vendor's "hosts", which lack ${host}` }),
    ];
  });
}
