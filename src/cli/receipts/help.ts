export const RECEIPTS_HELP = `consentinel receipts [serve] --origin <site> [options]
consentinel receipts export | verify | show <id> | prune --keep <time> | counts

Collects the receipts that pages send where the config has "receipts", as proof of consent, and says what is in them.
The contract, a recipe behind a web server, and what is kept of whom: docs/receipts.md.

  serve    takes receipts (the default), until it is stopped
    --origin <site>        a site that may send, such as https://www.shop.example; once for each
    --port, --host         where it listens; 4400 on 127.0.0.1
    --trust-proxy          who asks is what a proxy of yours says in X-Forwarded-For
    --rate <n>             requests a minute from one address; 120
    --keep <time>          how long receipts are kept: 5y (the default), 18m, 400d, forever
    --counts-port <n>      where the page with the counts is, on 127.0.0.1; 4401
    --counts-host <name>   a further name by which that page may be asked for
    --no-counts            without that page
  export   prints the receipts, a line each: --format jsonl (all that is hashed; the default) or csv,
           --from and --to days such as 2026-11-23
  verify   says whether anybody has changed, put in or taken out a receipt: the chain of hashes, from its beginning
    --expect <head>        the head that an earlier "verify" printed, kept elsewhere: shows that nothing was made anew
  show     prints one receipt
  prune    takes away what is older than --keep
  counts   prints how often the question was shown, accepted, refused, by day, page group, language and regime

  --store <where>  a file for SQLite (receipts.db by default; Node 22.13 or newer), or postgres://user@host/database
                   (with the package "pg"), for more than one machine
  --json           the result as JSON

Exit codes: 0 fine, 1 problems found, 2 wrong usage.
`;
