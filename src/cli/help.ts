const CONFIG = 'The config is consent.config.json of the working folder, or the file given.';
const CODES = 'Exit codes: 0 fine, 1 problems found, 2 wrong usage.';

export const HELP = `consentinel <command>

  check [file]                   says whether the config is right
  build [file] [--out <folder>]  makes the files to publish, into consent/

  --help     about the command
  --json     the result as JSON
  --version  the version

${CONFIG}
${CODES}
`;

export const CHECK_HELP = `consentinel check [file] [--json]

Says whether the config is right, and what is wrong with it: file, line and column, what to do, and the code that
docs/problems.md explains. Changes nothing.

${CONFIG}
${CODES}
`;

export const BUILD_HELP = `consentinel build [file] [--out <folder>] [--json]

Checks the config, then writes the files to publish: the gate (consentinel.js) with the config and only its vendors
inside, the files that it loads when it needs them, snippet.html (the gate to be pasted into the page), csp.txt (what a
Content-Security-Policy has to permit), csp-refused.txt, csp-allowed.txt and csp-reports.txt (the policies that hold
vendors, see docs/server.md), integrity.json, and consentinel.manifest.json (what is inside, and why).

  --out <folder>  where to; consent by default. New, empty, or made by an earlier build: any other is left alone.

${CONFIG}
${CODES}
`;
