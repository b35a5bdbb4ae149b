export const STUDIO_HELP = `consentinel studio [file] [--port <port>] [--out <folder>] [--json]

Opens a page for the config: switch vendors, give them their ids, edit texts, choose the looks, see the banner and the
preferences as visitors get them, see what is wrong and what would load where. It saves the same file, after it has shown
what will be different; comments and the order of keys stay. See docs/studio.md.

The page is for this machine alone (127.0.0.1), and only by the address that is printed. It asks nobody else for anything.

  --port <port>   4789 by default, or the next that is free
  --out <folder>  writes the page with a copy of the config into a new or empty folder, for any web server: it saves by a
                  download then

The config is the file given, or consent.config.json (.ts, .mjs, .js) of the working folder. One that is a program is shown
and never written.
Exit codes: 0 fine, 1 the file system or the port says no, 2 wrong usage.
`;
