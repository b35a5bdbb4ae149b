import { packageFile, type Peer } from './peer.ts';

const config = {
  privacyPolicyUrl: '/privacy',
  purposes: [{ id: 'marketing', title: 'Marketing', cookies: ['_fbp', '_fbc', '_uetvid'] }],
};

export const orejime: Peer = {
  id: 'orejime',
  package: 'orejime',
  about:
    'As its README says; everything that stands in the HTML lies in a `<template data-purpose>`. It has no blocking of its own.',
  manager: `<link rel="stylesheet" href="/leaks/orejime.css"><script>window.orejimeConfig = ${JSON.stringify(config)};</script><script defer src="/leaks/orejime.js"></script>`,
  files: () => ({
    'orejime.css': packageFile('orejime/dist/orejime-standard.css'),
    'orejime.js': packageFile('orejime/dist/orejime-standard-en.js'),
  }),
  mark: ({ head = '', body = '', marked }) =>
    marked === false ? undefined : `<template data-purpose="marketing">${head}${body}</template>`,
  banner: '.orejime-Banner',
};
