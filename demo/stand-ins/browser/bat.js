// UET: only defines its class. The page's own tag makes one when this file has loaded and hands the old queue over.
// The queue is flat: 'consent', 'default', {…}, 'event', 'name', {…}, 'pageLoad'.
window.UET = function UET(options) {
  const tag = String(options.ti);
  // Where the page says nothing about consent, UET takes it as given.
  let granted = true;
  kit.script('bat.bing.com', `/p/action/${tag}.js`);

  function send(kind, fields = {}) {
    if (granted) {
      for (const [name, days] of Object.entries({ _uetsid: 1, _uetvid: 390 })) {
        const value = kit.cookie(name) ?? `${kit.random().toString(16)}${kit.random().toString(16)}`;
        kit.setCookie(name, value, days);
        kit.keep('localStorage', name, value);
        kit.keep('localStorage', `${name}_exp`, new Date(Date.now() + days * 864e5).toUTCString());
      }
    }
    const consent = { asc: granted ? 'G' : 'D' };
    kit.image('bat.bing.com', '/action/0', { ti: tag, Ver: '2', evt: kind, ...consent, ...fields, rn: kit.random() });
  }
  const arities = { consent: 3, event: 3, set: 2, config: 3, pageLoad: 1 };
  const commands = {
    consent: (_, state) => (granted = state?.ad_storage !== 'denied'),
    event: (action, fields) => send('custom', { ea: action, ...fields }),
    pageLoad: () => send('pageLoad', { p: location.href }),
  };
  this.push = (...items) => {
    for (let i = 0; i < items.length; i += arities[items[i]] ?? 1)
      commands[items[i]]?.(...items.slice(i + 1, i + (arities[items[i]] ?? 1)));
  };
  this.push(...(Array.isArray(options.q) ? options.q : []));
};
