// What Sitefinity puts into the pages it serves. With its tracking consent on, nobody is tracked until somebody says so
// through `updateUserConsent`; without it (`?consent=off`) everybody is. Tracked means: page personalisation, and Insight,
// which the CMS loads by itself.
const asks = kit.params.get('consent') !== 'off';
const listeners = [];
const mayTrack = () => !asks || kit.cookie('sf-tracking-consent') === 'true';
const prs = ['sf-prs-ss', 'sf-prs-lu', 'sf-prs-vp', 'sf-prs-vu'];

function track() {
  for (const name of prs) kit.write(`${name}=${kit.random()}; path=/`);
  if (document.querySelector('[data-sf-insight]')) return;
  const script = kit.script('cdn.insight.sitefinity.com', '/sdk/sitefinity-insight-client.min.3.js');
  script.dataset.sfInsight = '';
  script.onload = () => new window.sfDataIntell.Client({ apiKey: data.insightApiKey, source: 'Website' });
}
if (asks)
  window.TrackingConsentManager = {
    init: () => undefined,
    canTrackCurrentUser: mayTrack,
    updateUserConsent(allowed) {
      kit.write(`sf-tracking-consent=${Boolean(allowed)}; path=/; max-age=34560000`);
      for (const listener of listeners) listener(Boolean(allowed));
    },
    askForUserConsent: () => undefined,
    addEventListener: (name, listener) => void (name === 'ConsentChanged' && listeners.push(listener)),
    removeEventListener: (_, listener) => void listeners.splice(listeners.indexOf(listener) >>> 0, 1),
  };
listeners.push((allowed) => {
  if (allowed) track();
  else for (const name of prs) kit.write(`${name}=; path=/; max-age=0`);
});
if (mayTrack()) track();
kit.write(`sf_timezoneoffset=${new Date().getTimezoneOffset()}; path=/`);
