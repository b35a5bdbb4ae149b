import { expect } from '@open-wc/testing';
import * as shared from '../../src/ui/shared.ts';
import * as fill from '../../src/ui/texts/fill.ts';
import * as wording from '../../src/ui/texts/wording.ts';

it('what the build takes from the banner for these modules, the banner shares', () => {
  expect(Object.keys(shared)).to.include.members([...Object.keys(fill), ...Object.keys(wording)]);
});
