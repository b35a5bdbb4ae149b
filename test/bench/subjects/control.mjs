// No library. A first visit holds the tags for good (inert), a returning one has them live: the bound from below.
export const control = {
  name: 'control',
  label: 'control',
  kind: 'control',
  files: () => ({}),
  head: () => '',
  tag: (_vendor, src, state) =>
    state === 'returning' ? `<script async src="${src}"></script>` : `<script type="text/plain" src="${src}"></script>`,
};
