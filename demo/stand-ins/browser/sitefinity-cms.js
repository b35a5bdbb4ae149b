// What Sitefinity puts into the pages it serves when its tracking consent is on: nothing of it asks another host.
// Unanswered means no tracking; the answer is its own cookie; whoever manages consent tells it by updateUserConsent.
const listeners = [];
const answered = kit.cookie('sf-tracking-consent');
window.TrackingConsentManager = {
  init: () => undefined,
  canTrackCurrentUser: () => kit.cookie('sf-tracking-consent') === 'true',
  updateUserConsent(allowed) {
    document.cookie = `sf-tracking-consent=${Boolean(allowed)}; path=/; max-age=34560000`;
    for (const listener of listeners) listener(Boolean(allowed));
  },
  askForUserConsent: () => undefined,
  addEventListener: (name, listener) => void (name === 'ConsentChanged' && listeners.push(listener)),
  removeEventListener: (_, listener) => void listeners.splice(listeners.indexOf(listener) >>> 0, 1),
};
const personalise = (allowed) => {
  for (const name of ['sf-prs-ss', 'sf-prs-lu', 'sf-prs-vp', 'sf-prs-vu'])
    document.cookie = allowed ? `${name}=${kit.random()}; path=/` : `${name}=; path=/; max-age=0`;
};
window.PersonalizationTracker = { track: personalise };
window.TrackingConsentManager.addEventListener('ConsentChanged', personalise);
if (answered === 'true') personalise(true);
document.cookie = `sf_timezoneoffset=${new Date().getTimezoneOffset()}; path=/`;
