// The experiment snippet: gives the visitor an id, buckets, changes the page, and logs that it did.
const [, project] = /\/js\/(\d+)\.js$/.exec(kit.path) ?? [];
const backlog = Array.isArray(window.optimizely) ? window.optimizely : [];
let held = false;
let stopped = kit.cookie('optimizelyOptOut') === 'true';
const waiting = [];

function log(name) {
  if (stopped) return;
  if (held) {
    waiting.push(name);
    return;
  }
  const body = JSON.stringify({
    project_id: project,
    client_name: 'js',
    visitors: [{ visitor_id: visitor(), event: name }],
  });
  kit.beacon('logx.optimizely.com', '/v1/events', { project }, body);
}
function visitor() {
  const id = kit.cookie('optimizelyEndUserId') ?? `oeu${Date.now()}r0.${kit.random()}`;
  kit.setCookie('optimizelyEndUserId', id, 180);
  return id;
}
const commands = {
  holdEvents: () => (held = true),
  sendEvents: () => {
    held = false;
    waiting.splice(0).forEach(log);
  },
  disable: () => (stopped = true),
  optOut: ({ isOptOut = true }) => {
    stopped = isOptOut;
    if (isOptOut) kit.setCookie('optimizelyOptOut', 'true', 400);
  },
  event: ({ eventName }) => log(eventName),
};
const push = (command) => commands[command?.type]?.(command);
backlog.forEach(push);
window.optimizely = {
  push,
  get: (what) => (what === 'visitor' ? { visitorId: kit.cookie('optimizelyEndUserId') } : undefined),
};

if (!stopped) {
  const id = visitor();
  kit.setCookie('optimizelySession', '0', 0);
  kit.keep('localStorage', `optimizely_data$$${id}$$${project}$$variation_map`, '{"1":{"variationId":"2"}}');
  kit.keep('localStorage', 'optimizely-vuid', `vuid_${kit.random()}`);
  kit.keep('sessionStorage', 'optimizely_data$$first_session', 'true');
  kit.frame(`a${project}.cdn.optimizely.com`, `/client_storage/a${project}.html`);
  log('client_activation');
  document.documentElement.dataset.experiment = 'variation-2';
}
