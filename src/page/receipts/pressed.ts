import type { Method } from '../../core/answer.ts';
import type { ChoicePlace, ReceiptMethod } from '../../core/receipt.ts';

const PLACES: Readonly<Record<string, ChoicePlace>> = {
  'consentinel-banner': 'banner',
  'consentinel-preferences': 'preferences',
  'consentinel-policy': 'policy',
  'consentinel-embed': 'embed',
};
/** By the `part` names that the elements promise. */
const WAYS: Readonly<Record<string, Method | 'close'>> = {
  accept: 'accept',
  reject: 'reject',
  'opt-out': 'reject',
  save: 'save',
  close: 'close',
};

/** Which button of which of the interface's elements lies on an event's path. */
function methodOn(path: readonly EventTarget[], answered: Method): ReceiptMethod {
  let way: Method | 'close' | undefined;
  for (const target of path) {
    if (!(target instanceof Element)) continue;
    way ??= (target.getAttribute('part') ?? '').split(' ').flatMap((part) => WAYS[part] ?? [])[0];
    const place = PLACES[target.localName];
    if (place) return `${place}-${way ?? answered}`;
  }
  return `api-${answered}`;
}

/** By which way an answer was given. */
export type Way = (answered: Method) => ReceiptMethod;

/** Notes what is being pressed while it is, whichever element answers to it: asked within the same turn of the page. */
export function watchPresses(): () => Way {
  let path: readonly EventTarget[] = [];
  addEventListener(
    'click',
    (event) => {
      path = event.isTrusted ? event.composedPath() : [];
      setTimeout(() => {
        path = [];
      });
    },
    true,
  );
  return () => {
    const pressed = path;
    return (answered) => methodOn(pressed, answered);
  };
}
