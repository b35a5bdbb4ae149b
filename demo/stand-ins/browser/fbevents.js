// The pixel: takes over the queue of its stub. Revoked consent holds events back until it is granted.
const fbq = window.fbq;
if (fbq && !fbq.callMethod) {
  const pixels = [];
  const held = [];
  let revoked = false;

  function send(name) {
    const id = kit.cookie('_fbp') ?? `fb.1.${Date.now()}.${kit.random()}`;
    kit.setCookie('_fbp', id, 90);
    kit.keep('localStorage', 'lastExternalReferrer', 'empty');
    kit.keep('localStorage', 'lastExternalReferrerTime', String(Date.now()));
    for (const pixel of pixels)
      kit.image('www.facebook.com', '/tr/', { id: pixel, ev: name, dl: location.href, fbp: id });
  }
  const track = (name) => (revoked ? held.push(name) : send(name));
  const commands = {
    consent(state) {
      revoked = state === 'revoke';
      if (!revoked) for (const name of held.splice(0)) send(name);
    },
    init(pixel) {
      if (pixels.includes(String(pixel))) return;
      pixels.push(String(pixel));
      kit.script('connect.facebook.net', `/signals/config/${pixel}?v=2.9.200`);
    },
    track,
    trackCustom: track,
  };
  fbq.callMethod = (name, ...rest) => commands[name]?.(...rest);
  for (const call of fbq.queue.splice(0)) fbq.callMethod(...call);
}
