/**
 * Whose request is it? The stand-ins' own table, on purpose not taken from the catalogue: a host that the catalogue
 * forgets must not be forgotten by what checks it.
 */
const rules: readonly (readonly [vendor: string, address: RegExp])[] = [
  ['google-tag-manager', /^www\.googletagmanager\.com\/(gtm\.js|ns\.html|td|a)\b/],
  ['google-analytics', /^www\.googletagmanager\.com\/gtag\/js\?(.*&)?id=(G|GT|UA)-/],
  ['google-ads', /^www\.googletagmanager\.com\/gtag\/js\?(.*&)?id=AW-/],
  ['doubleclick', /^www\.googletagmanager\.com\/gtag\/js\?(.*&)?id=DC-/],
  ['google-analytics', /^([\w-]+\.)?(google-analytics\.com|analytics\.google\.com)\//],
  ['google-ads', /^(googleads\.g\.doubleclick\.net|www\.googleadservices\.com|td\.doubleclick\.net)\//],
  ['google-ads', /^www\.google\.com\/(pagead|ccm|rmkt)\//],
  ['google-ads', /^pagead2\.googlesyndication\.com\/ccm\//],
  ['doubleclick', /^([\w-]+\.)*(doubleclick\.net|googlesyndication\.com|googletagservices\.com|2mdn\.net)\//],
  ['meta-pixel', /^(connect\.facebook\.net|www\.facebook\.com)\//],
  ['microsoft-advertising', /^(bat\.bing\.com|bat\.bing\.net|c\.bing\.com)\//],
  ['optimizely', /^([\w-]+\.)*optimizely\.com\//],
  ['liveperson', /^([\w-]+\.)*(liveperson\.net|lpsnmedia\.net)\//],
  ['google-translate', /^(translate\.google\.com|translate(-pa)?\.googleapis\.com)\//],
  ['adobe-fonts', /^([\w-]+\.)*(typekit\.net|typekit\.com)\//],
  ['sitefinity', /^([\w-]+\.)*sitefinity\.com\//],
  ['youtube', /^(www\.youtube-nocookie\.com|www\.youtube\.com)\//],
];

/** `host` is the vendor's own name, `path` includes the query. */
export const vendorOf = (host: string, path: string): string | undefined =>
  rules.find(([, address]) => address.test(host + path))?.[0];
