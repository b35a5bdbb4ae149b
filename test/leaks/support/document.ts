import { FOLDER } from './fill.ts';
import type { Markup } from './markup.ts';

/** The tags that bring the gate into a page. */
export const gateOf = (config: object): string =>
  `<script type="application/json" id="consentinel-config">${JSON.stringify(config)}</script>
<script src="/consent/consentinel.js"></script>`;

export const documentOf = (manager: string, { head, body }: Markup): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Harbour Mutual</title>
${manager}
<script src="${FOLDER}/helper.js"></script>
<link rel="stylesheet" href="${FOLDER}/page.css">
${head}
</head>
<body>
<p><a href="/privacy" data-consent-open>Cookie settings</a></p>
${body}
<script src="${FOLDER}/code.js"></script>
</body>
</html>`;
