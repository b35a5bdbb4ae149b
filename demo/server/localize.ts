import { standIns } from '../stand-ins/index.ts';

const names = Object.keys(standIns).map((name) => name.replace('*.', ''));
const ADDRESS = new RegExp(`https://((?:[\\w{}-]+\\.)*(?:${names.join('|').replaceAll('.', '\\.')}))(?=[/"'\`])`, 'g');

/** Text in which the vendors' addresses lead to their stand-ins: `https://host` → `http://host.localhost:8080`. */
export const localize = (text: string, port: number): string => text.replace(ADDRESS, `http://$1.localhost:${port}`);
