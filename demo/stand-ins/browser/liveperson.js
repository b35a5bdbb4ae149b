// The chat's web tag: fetches the account's set-up, announces the visitor, and puts its button into the page.
const site = kit.params.get('site') ?? window.lpTag?.site;
const lpTag = (window.lpTag ??= {});

kit.setCookie('LPVID', kit.cookie('LPVID') ?? `${kit.random().toString(36)}${kit.random().toString(36)}`, 400);
kit.setCookie(`LPSID-${site}`, kit.cookie(`LPSID-${site}`) ?? kit.random().toString(36), 0);
kit.keep('localStorage', `lpLastVisit-${site}`, String(Date.now()));
kit.keep('sessionStorage', 'lpTabId', String(kit.random()));
kit.script('lptag.liveperson.net', `/lptag/api/account/${site}/configuration/applications/taglets/.jsonp?v=2.0`);
kit.script('accdn.lpsnmedia.net', `/api/account/${site}/configuration/setting/accountproperties/?cb=lp`);
kit.frame('lpcdn.lpsnmedia.net', `/le_secure_storage/3.20.0.0/storage.secure.min.html?site=${site}`);
kit.image('va.v.liveperson.net', `/api/js/${site}`, { vid: kit.cookie('LPVID'), d: location.href });
lpTag.loaded = true;

const show = () => {
  if (document.getElementById('lp-button')) return;
  const button = document.createElement('button');
  button.id = 'lp-button';
  button.type = 'button';
  button.textContent = 'Chat with us';
  document.body.append(button);
};
if (document.body) show();
else addEventListener('DOMContentLoaded', show, { once: true });
