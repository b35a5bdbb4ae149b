const pages = {
  '': {
    title: 'Overview',
    html: `<section><p class="eyebrow">Your cover at a glance</p><h1>All quiet.</h1>
      <ul class="cards">
        <li><h3>Home</h3><p>Insured to 250,000.</p></li>
        <li><h3>Motor</h3><p>No claim for six years.</p></li>
      </ul></section>`,
  },
  '#/claims': {
    title: 'Claims',
    html: `<section class="narrow"><p class="eyebrow">Claims</p><h1>Nothing open.</h1>
      <p>Send three photographs and we look at them within two working days.</p></section>`,
  },
};

/** Draws the page of this address and returns its title. */
export function drawPage(hash) {
  const { title, html } = pages[hash.replace(/^#\/$/, '')] ?? pages[''];
  document.getElementById('content').innerHTML = html;
  document.title = `${title} · Harbour Mutual`;
  return title;
}
