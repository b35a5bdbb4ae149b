import { setUps } from '../set-ups.ts';
import { gateOf } from '../support/document.ts';
import { marked } from '../support/markup.ts';
import type { Peer } from './peer.ts';

const byDefault = setUps.find(({ id }) => id === 'rings 1, 3')?.config ?? {};

export const consentinel: Peer = {
  id: 'consentinel',
  about:
    'The default (rings 1 and 3), as an own file, first in the head; what stands in the HTML is marked as the README says.',
  manager: gateOf(byDefault),
  files: () => ({}),
  mark: (vector) => {
    const { head, body } = marked(vector);
    return vector.marked === false ? undefined : (head ?? body);
  },
};
