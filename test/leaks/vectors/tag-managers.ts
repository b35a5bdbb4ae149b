import { inHead, type Vector } from './vector.ts';

/** The stand-in container that the runner publishes. */
export const CONTAINER = 'GTM-LEAKS';

const injected = inHead('tag manager');
const tag = `<script>(window.dataLayer = window.dataLayer || []).push({ event: 'gtm.js' });</script>
<script async src="https://www.googletagmanager.com/gtm.js?id=${CONTAINER}"></script>`;

/** What an allowed tag manager puts into the page for a vendor that is not. */
export const tagManagers: readonly Vector[] = [
  injected('tag-manager', 'a pixel that an allowed container injects', 'js', tag, { marked: false }),
];
