// The quote form keeps what is typed in this tab's storage. When a withdrawal is about to begin the page anew, it asks
// for a moment, saves, and then lets the reload go on.
const KEY = 'harbour-quote';
const form = document.querySelector('form.quote');
const read = () => {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
};
const save = () => {
  if (!form) return;
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...read(), ...Object.fromEntries(new FormData(form)) }));
  } catch {
    // Where storage is blocked the form simply begins empty.
  }
};

const known = read();
for (const field of form?.elements ?? []) {
  const value = known[field.name];
  if (value === undefined) continue;
  if (field.type === 'radio') field.checked = field.value === value;
  else field.value = value;
}
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  save();
  location.assign(form.action + location.search);
});
document.addEventListener('consentinel:reload', (event) => {
  event.preventDefault();
  save();
  event.detail.reload();
});

const price = document.querySelector('[data-price]');
if (price) {
  const euros = 12 + Number(known.sum ?? 100) / 25 - Number(known.excess ?? 0) / 100;
  price.value = new Intl.NumberFormat(document.documentElement.lang, { style: 'currency', currency: 'EUR' }).format(
    euros,
  );
}
