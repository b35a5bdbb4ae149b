import type { ElementHost } from '../core/consent.ts';
import { elementTexts, type Words } from './element-texts.ts';
import { LiveElement } from './live-element.ts';
import type { PropertyDeclarations } from './shared.ts';

/** A small element of a page, with the texts that only such elements say. */
export abstract class WordedElement extends LiveElement {
  static override get properties(): PropertyDeclarations {
    return { words: { attribute: false } };
  }
  declare words: Words | undefined;

  override join(host: ElementHost): Promise<void> {
    return Promise.all([super.join(host), elementTexts(host).then((words) => (this.words = words))]).then();
  }
}
