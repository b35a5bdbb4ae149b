const CONFIG = 'The config is consent.config.json of the working folder, or the file given.';
const CODES = 'Exit codes: 0 fine, 1 problems found, 2 wrong usage.';

export const HELP = `consentinel <command>

  check [file]                   says whether the config is right
  build [file] [--out <folder>]  makes the files to publish, into consent/
  rewrite <files or folders>     makes the vendors' tags in HTML inert
  policy [file]                  writes the cookie policy, as HTML or Markdown

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

export const REWRITE_HELP = `consentinel rewrite <files or folders> [--config <file>] [--site <host>] [--write] [--json]

Finds the tags of known vendors in HTML files and makes them inert, in the marks that the gate lets go when they are
allowed. Without --write it changes nothing and prints the difference. Of a folder it takes the .html and .htm files, but
not those in node_modules or in folders that begin with a dot; a file that is named is taken whatever it is called.

  --config <file>  the config; consent.config.json of the working folder by default
  --site <host>    where the pages will be: only needed where "unknown" is "block"
  --write          changes the files

Exit codes: 0 nothing to do, or done; 1 there is something to do, or the config has problems; 2 wrong usage.
`;

export const POLICY_HELP = `consentinel policy [file] [--format html|markdown] [--language <tag>] [--out <file>] [--json]

Writes the cookie policy that <consentinel-policy> shows, as it is for everybody: the categories, the services, every
cookie and the like with its purpose, lifetime, place and receiver, and what else there is to know. Without --out it is
printed.

  --format    html (a page of its own, without style or script; the default) or markdown
  --language  one of docs/languages.md; the config's first by default, else English
  --out       the file to write; one that is there is replaced

${CONFIG}
${CODES}
`;
