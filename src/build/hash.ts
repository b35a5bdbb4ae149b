import { createHash } from 'node:crypto';

/** For a file's name: enough that no two contents meet. */
export const nameHash = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 10);

const source = (algorithm: 'sha256' | 'sha384', content: string): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

/** For an `integrity` attribute. */
export const integrity = (content: string): string => source('sha384', content);

/** For a Content-Security-Policy, in quotes, over exactly what stands between `<script>` and `</script>`. */
export const cspSource = (script: string): string => `'${source('sha256', script)}'`;
