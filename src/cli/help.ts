const CONFIG = `The config is the file given, or consent.config.json (.ts, .mjs, .js) of the working folder.`;
const CHOICE = `  --site <name>         of a config with "sites": which one
  --environment <name>  of a config with "environments": which one`;
const CODES = 'Exit codes: 0 fine, 1 problems found, 2 wrong usage.';

export const HELP = `consentinel <command>

  init                           writes a first config, by asking
  import <file>                  makes a config of another consent manager's
  check [file]                   says whether the config is right
  studio [file]                  opens a page that shows and changes the config
  build [file] [--out <folder>]  makes the files to publish, into consent/
  rewrite <files or folders>     makes the vendors' tags in HTML inert
  audit <addresses>              walks through a site, and says what it does without leave
  policy [file]                  writes the cookie policy, as HTML or Markdown
  receipts                       collects receipts of consent, verifies and counts them

  --help     about the command
  --json     the result as JSON
  --version  the version

${CONFIG}
${CODES}
`;

export const CHECK_HELP = `consentinel check [file] [--css <files>] [--site <name>] [--environment <name>] [--json]

Says whether the config is right, and what is wrong with it: file, line and column, what to do, and the code that
docs/problems.md explains. Of a config that holds several it checks every site in every environment. Changes nothing.

  --css <files>   style sheets of the site, or folders of them, with commas between them: warns where they make refusing
                  look different from accepting
${CHOICE}

${CONFIG}
${CODES}
`;

export const BUILD_HELP = `consentinel build [file] [--out <folder>] [--site <name>] [--environment <name>] [--json]

Checks the config, then writes the files to publish: the gate (consentinel.js) with the config and only its vendors
inside, the files that it loads when it needs them, snippet.html (the gate to be pasted into the page), csp.txt (what a
Content-Security-Policy has to permit), csp-refused.txt, csp-allowed.txt and csp-reports.txt (the policies that hold
vendors, see docs/server.md), gpc.json, a cookie policy for each of the config's languages (policy.en.html),
integrity.json, and consentinel.manifest.json (what is inside, and why).

  --out <folder>  where to; consent by default. New, empty, or made by an earlier build: any other is left alone.
${CHOICE}

The same input gives the same bytes. The date in gpc.json is that of the last build that said the same, or of the
environment variable SOURCE_DATE_EPOCH.

${CONFIG}
${CODES}
`;

export const REWRITE_HELP = `consentinel rewrite <files or folders> [--config <file>] [--host <host>] [--write] [--json]

Finds the tags of known vendors in HTML files and makes them inert, in the marks that the gate lets go when they are
allowed. Without --write it changes nothing and prints the difference. Of a folder it takes the .html and .htm files, but
not those in node_modules or in folders that begin with a dot; a file that is named is taken whatever it is called.

  --config <file>       the config; by default consent.config.json (.ts, .mjs, .js) of the working folder
${CHOICE}
  --host <host>         where the pages will be: only needed where "unknown" is "block"
  --write               changes the files

Exit codes: 0 nothing to do, or done; 1 there is something to do, or the config has problems; 2 wrong usage.
`;

export const POLICY_HELP = `consentinel policy [file] [--format html|markdown] [--language <tag>] [--out <file>] [--json]

Writes the cookie policy that <consentinel-policy> shows, as it is for everybody: the categories, the services, every
cookie and the like with its purpose, lifetime, place and receiver, and what else there is to know. Without --out it is
printed.

  --format    html (a page of its own, without style or script; the default) or markdown
  --language  one of docs/languages.md; the config's first by default, else English
  --out       the file to write; one that is there is replaced
${CHOICE}

${CONFIG}
${CODES}
`;

export const INIT_HELP = `consentinel init [--vendors <ids>] [--languages <tags>] [--policy-url <address>] [--controller <name>]
                 [--from <audit.json>] [--out <file>] [--yes] [--force] [--json]

Writes a first config. On a terminal it asks: for the privacy policy, who is responsible, the services that the site uses, their
ids, and the languages. What is left open stands in the file as a comment. A service whose id is not known is left to the page's own tag,
which is held until it is allowed.

  --yes          asks nothing: takes what the other options say
  --vendors      ids of the catalogue (docs/vendors.md), with commas between them
  --languages    languages of the site (docs/languages.md), with commas between them
  --policy-url   the address of the site's privacy policy
  --controller   who is responsible for the site
  --from         the JSON of an audit of the live site: its services, with the ids that were seen
  --out          the file to write; consent.config.json by default. One that is there is left alone
  --force        replaces it

${CODES}
`;

export const IMPORT_HELP = `consentinel import <file> [--from <manager>] [--out <file>] [--switched <day>] [--force] [--json]

Makes a config of that of another consent manager: vanilla-cookieconsent 3, klaro, orejime, tarteaucitron, Osano 3 (its
open-source cookieconsent). The file is JSON or JavaScript; JavaScript is read and never run, so a config that a program puts
together cannot be read. What could not be carried over stands in the new file as comments. The key "import" in it lets the
answers count that visitors have given already: docs/migrating.md.

  --from      vanilla-cookieconsent, klaro, orejime, tarteaucitron or osano; what it looks like by default
  --switched  the day of the change, such as 2026-11-23; today by default. Old answers without a time count from then
  --out       the file to write; consent.config.json by default. One that is there is left alone
  --force     replaces it

${CODES}
`;

export const AUDIT_HELP = `consentinel audit <address…> [options]

Drives an installed browser through a site, as visitors who have not chosen, refuse, accept, allow one vendor only, take
their consent back, or send Global Privacy Control. Says what was contacted and kept without leave, what the config does
not declare, and what is wrong with the banner. An address is a page or a sitemap (.xml, .xml.gz). See docs/audit.md.

What is audited
  --states <list>         no-choice,refused,accepted,one-vendor,withdrawn,gpc: all by default
  --one <switch[=id]>     which switch "one-vendor" turns on, and the vendor it stands for
  --region <list>         US-CA,DE: every state once in each
  --region-as <way>       how the site is told: header:<name>, query:<name>, cookie:<name>, attribute:<name>
  --opt-out <list>        regions where silence counts as a yes, besides docs/regimes.md
  --max-pages <n>         10 by default; --depth <n> links deep, 1 by default
  --exclude <path>        pages not to visit, * = anything; may be given again
  --config <file>         what the site declares; the config of the working folder, where there is one
  --site, --environment   which one of a config that holds several
  --manager <id|file>     the consent manager, or a file that describes one
  --allow <host>          a third party that is not reported, *. = any subdomain; may be given again
  --before <module>       signs each visitor in: export default async (page, { url, state, region }) => {}

How
  --browser <name>        chromium (Chrome, Chromium, Edge) or firefox; --browser-path <program>
  --browser-arg <arg>     passed to the browser; --firefox-pref <name=value>; both may be given again
  --insecure              accepts certificates that are not valid; --show-browser shows what it does
  --delay <ms>            between two pages of one visitor; --no-robots disregards robots.txt
  --settle <ms>           a page counts as quiet after this long without a request, 700 by default
  --timeout <ms>          the longest that a page is waited for, 20000 by default
  --parallel <n>          visitors at a time, 2 by default
  --resume                goes on where an interrupted audit of the same addresses stopped

What comes of it
  --out <folder>          consentinel-audit: audit.html, audit.json, audit.sarif, audit.junit.xml, har/
  --json                  prints audit.json; --quiet no progress; --no-screenshots
  --fail-on <level>       error, warning (default) or note: what makes the exit code 1
  --baseline <file>       findings of a baseline or of an earlier audit.json do not count
  --write-baseline <file> writes one
  --since <audit.json>    says what is new, further and gone since then

It needs the package puppeteer-core (npm install puppeteer-core) and Node 22.12 or newer.
Exit codes: 0 nothing found, 1 findings, 2 wrong usage.
`;
