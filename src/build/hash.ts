import { createHash } from 'node:crypto';

/** For evidence: as `sha256sum` prints it. */
export const sha256 = (content: string): string => createHash('sha256').update(content).digest('hex');

/** For a file's name: enough that no two contents meet. */
export const nameHash = (content: string): string => sha256(content).slice(0, 10);

/** For an `integrity` attribute. The shortest that browsers know, because two stand in every gate. */
export const integrity = (content: string): string => `sha256-${createHash('sha256').update(content).digest('base64')}`;

/** For a Content-Security-Policy, in quotes, over exactly what stands between `<script>` and `</script>`. */
export const cspSource = (script: string): string => `'${integrity(script)}'`;
