// Sitefinity Insight: its client class, made by the page, keeps a subject id and reports visits.
window.sfDataIntell = {
  Client: function Client(settings) {
    const subject = kit.cookie('sf-data-intell-subject') ?? `${kit.random()}-${kit.random()}`;
    kit.setCookie('sf-data-intell-subject', subject, 365);
    kit.setCookie('sf-ins-ssid', String(kit.random()), 0);
    const source = { apiKey: settings?.apiKey, datasource: settings?.source };
    kit.beacon('api.dec.sitefinity.com', '/collect/data-intelligence', source, subject);
  },
};
