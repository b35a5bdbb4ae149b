// gtag.js and gtm.js: one runtime a page, to which every further script adds its own id.
const id = kit.params.get('id');
const layerName = kit.params.get('l') ?? 'dataLayer';
const shared = (window.google_tag_data ??= {});

/** Google answers to the `arguments` object of its own stub; anything but that and plain objects is ignored. */
const isCommand = (entry) => Object.prototype.toString.call(entry) === '[object Arguments]';
const isPlain = (entry) => Object.prototype.toString.call(entry) === '[object Object]';

function startRuntime() {
  const defaults = {};
  const updates = {};
  const destinations = new Map();
  const configured = [];
  const events = [];
  const containers = [];
  const consent = (type) => updates[type] ?? defaults[type];
  const google = {
    consent,
    denied: (type) => consent(type) === 'denied',
    /** The consent state as the hits carry it; absent where the page never spoke of consent. */
    gcs: () =>
      Object.keys(defaults).length + Object.keys(updates).length === 0
        ? undefined
        : `G1${Number(!google.denied('ad_storage'))}${Number(!google.denied('analytics_storage'))}`,
    npa: () => (google.denied('ad_personalization') ? '1' : '0'),
  };
  const kinds = { G: analytics, GT: analytics, AW: ads, DC: floodlight };

  function configure(target) {
    const known = destinations.get(target);
    if (known) {
      if (!known.running) known.running = known.kind(target, google);
      return;
    }
    if (!configured.includes(target)) configured.push(target);
    // A product that is configured and not loaded is fetched by whichever Google tag is there.
    setTimeout(() => {
      const loading = [...document.scripts].some((s) => s.src.includes(`/gtag/js?id=${target}`));
      if (!destinations.has(target) && !loading && kinds[target.split('-')[0]])
        kit.script('www.googletagmanager.com', `/gtag/js?id=${target}&cx=c`);
    });
  }
  function emit(name, parameters = {}) {
    const [target] = String(parameters.send_to ?? '').split('/');
    for (const [destination, { running }] of destinations)
      if (target ? destination === target : destination.startsWith('G')) running?.(name, parameters);
  }
  function trigger(container, name) {
    for (const tag of container)
      if (tag.on === name && (tag.needs ?? []).every((type) => consent(type) === 'granted')) {
        if (tag.update) shared.standIn.process(command('consent', 'update', tag.update));
        if (tag.script) kit.script(tag.script.host, tag.script.path);
      }
  }
  function command() {
    return arguments;
  }
  const commands = {
    consent(kind, state) {
      // A default for some regions: this visitor is in none of them.
      if (state.region) return;
      const target = kind === 'update' ? updates : defaults;
      for (const [type, value] of Object.entries(state))
        if (value === 'granted' || value === 'denied') target[type] = value;
    },
    config: (target) => configure(String(target)),
    event: (name, parameters) => emit(name, parameters),
  };
  return {
    process(entry) {
      if (isCommand(entry)) commands[entry[0]]?.(...Array.prototype.slice.call(entry, 1));
      else if (isPlain(entry) && typeof entry.event === 'string') {
        events.push(entry.event);
        for (const container of containers) trigger(container, entry.event);
      }
    },
    /** A script has arrived: what was said about its id before counts now. */
    add(target, tags) {
      if (destinations.has(target)) return;
      const kind = kinds[target.split('-')[0]];
      if (kind) destinations.set(target, { kind });
      if (kind && configured.includes(target)) configure(target);
      if (tags) {
        containers.push(tags);
        for (const name of [...events]) trigger(tags, name);
      }
    },
  };
}

function analytics(target, google) {
  function hit(name) {
    if (window[`ga-disable-${target}`] === true) return;
    let client = `${kit.random()}.${kit.seconds()}`;
    if (!google.denied('analytics_storage')) {
      client = kit.cookie('_ga')?.replace(/^GA1\.\d\./, '') ?? client;
      kit.setCookie('_ga', `GA1.1.${client}`, 400);
      kit.setCookie(`_ga_${target.split('-')[1]}`, `GS2.1.s${kit.seconds()}$o1$g0$t${kit.seconds()}`, 400);
    }
    const fields = { v: '2', tid: target, cid: client, en: name, dl: location.href, gcs: google.gcs() };
    kit.beacon('www.google-analytics.com', '/g/collect', fields);
  }
  hit('page_view');
  // The last hit of a page goes out while it is left: a withdrawal that reloads has to be faster than this.
  addEventListener('pagehide', () => hit('user_engagement'));
  return hit;
}

function ads(target, google) {
  const number = target.split('-')[1];
  if (google.denied('ad_storage')) {
    kit.image('pagead2.googlesyndication.com', '/ccm/collect', { tid: target, en: 'page_view', gcs: google.gcs() });
  } else {
    if (!kit.cookie('_gcl_au')) kit.setCookie('_gcl_au', `1.1.${kit.random()}.${kit.seconds()}`, 90);
    kit.keep('localStorage', '_gcl_ls', JSON.stringify({ schema: 'gcl', version: 1 }));
    const fields = { random: kit.random(), url: location.href, gcs: google.gcs(), npa: google.npa() };
    kit.image('googleads.g.doubleclick.net', `/pagead/viewthroughconversion/${number}/`, fields);
    kit.image('www.google.com', `/pagead/1p-user-list/${number}/`, fields);
  }
  return (name, { send_to: to }) => {
    const label = String(to ?? '').split('/')[1];
    if (name === 'conversion' && label)
      kit.image('www.googleadservices.com', `/pagead/conversion/${number}/`, { label, gcs: google.gcs() });
  };
}

function floodlight(target, google) {
  const source = target.split('-')[1];
  if (!google.denied('ad_storage')) kit.setCookie('_gcl_dc', `GCL.${kit.seconds()}.stand-in`, 90);
  kit.image('ad.doubleclick.net', `/activity;src=${source};type=page;cat=view;ord=${kit.random()}`, {
    gcs: google.gcs(),
  });
  return (name, { send_to: to }) => {
    const [, type, category] = /^[^/]+\/([^/]+)\/([^+]+)/.exec(String(to ?? '')) ?? [];
    if (type)
      kit.frame(
        `${source}.fls.doubleclick.net`,
        `/activityi;src=${source};type=${type};cat=${category};ord=${kit.random()}?`,
      );
  };
}

if (shared.standIn) shared.standIn.add(id, data.container);
else {
  shared.standIn = startRuntime();
  shared.standIn.add(id, data.container);
  const layer = (window[layerName] ??= []);
  for (const entry of layer.slice()) shared.standIn.process(entry);
  const push = layer.push;
  layer.push = (...entries) => {
    const length = push.apply(layer, entries);
    for (const entry of entries) shared.standIn.process(entry);
    return length;
  };
}
