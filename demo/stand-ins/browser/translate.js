// The website translator: draws a list of languages into the element it is given. Its cookie is written twice, for this
// host and for the widest domain, and only when a language is chosen.
const languages = { es: 'Español', fr: 'Français', zh: '中文' };
const google = (window.google ??= {});
google.translate = {
  TranslateElement: function TranslateElement(options, container) {
    const from = options?.pageLanguage ?? 'auto';
    const select = document.createElement('select');
    select.className = 'goog-te-combo';
    select.setAttribute('aria-label', 'Language Translate Widget');
    select.add(new Option('Select language', ''));
    for (const [code, name] of Object.entries(languages)) select.add(new Option(name, code));
    select.addEventListener('change', () => {
      const value = `/${from}/${select.value}`;
      kit.setCookie('googtrans', value, 0);
      kit.write(`googtrans=${value}; path=/`);
      translate(select.value);
    });
    (document.getElementById(container) ?? document.body).append(select);
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = kit.at('translate.googleapis.com', '/translate_static/css/translateelement.css');
    document.head.append(style);
    const chosen = kit.cookie('googtrans');
    if (chosen) translate(decodeURIComponent(chosen).split('/')[2]);
  },
};
function translate(language) {
  if (!language) return;
  document.documentElement.classList.add('translated-ltr');
  kit.beacon('translate.googleapis.com', '/translate_a/t', { client: 'te', tl: language }, document.title);
}
const callback = kit.params.get('cb');
if (callback && typeof window[callback] === 'function') window[callback]();
