import { standIns } from '../stand-ins/index.ts';

const names = Object.keys(standIns).map((name) => name.replace('*.', ''));
const ADDRESS = new RegExp(`https://((?:[\\w{}-]+\\.)*(?:${names.join('|').replaceAll('.', '\\.')}))(?=[/"'\`])`, 'g');

/** Text in which the vendors' addresses lead to their stand-ins: `https://host` → `http://host.localhost:8080`. */
export const localize = (text: string, port: number): string => text.replace(ADDRESS, `http://$1.localhost:${port}`);

const local = (rule: string): string => rule.replace(/^[^/?]+/, '$&.localhost');

/** The same for the names by which a page knows whose an address is: in the gate, in an app, in a config. */
export const localizeHosts = (text: string): string =>
  text
    .replace(/"hosts":(\{[^{}]*\})/, (_, table: string) => {
      const rules = Object.entries(JSON.parse(table) as Record<string, string>);
      const moved = rules.map(([id, list]) => [id, list.split(' ').map(local).join(' ')]);
      return `"hosts":${JSON.stringify(Object.fromEntries(moved))}`;
    })
    .replace(/\bhost:([`"'])([\w*.-]+)\1/g, 'host:$1$2.localhost$1')
    .replace(/"hosts": \[[^\]]*\]/g, (list) => list.replace(/(?<=[[ ]")[^"]+/g, local));
