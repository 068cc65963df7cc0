import { MOST_ELEMENTS } from '../page-messages.ts';
import { apply } from '../worker/natives.ts';
import { getterOf } from './page-natives.ts';

/** Deeper than any text that is parsed; browsers break down at some thousands. */
const DEEPEST = 600;

const byTag = Document.prototype.getElementsByTagName;
const countOf = getterOf(HTMLCollection.prototype, 'length');
const firstOf = getterOf(Document.prototype, 'documentElement');
const childOf = getterOf(Element.prototype, 'firstElementChild');
const nextOf = getterOf(Element.prototype, 'nextElementSibling');
const parentOf = getterOf(Node.prototype, 'parentElement');
const NativeObserver = MutationObserver;
const { observe } = NativeObserver.prototype;

/** Has this page more in it, or deeper, than it can be shown with? */
export function isPageTooBig(): boolean {
  const count = countOf(apply(byTag, document, ['*'])) as number;
  return count > MOST_ELEMENTS || (count > DEEPEST && isTooDeep());
}

function isTooDeep(): boolean {
  let [at, depth]: [unknown, number] = [firstOf(document), 1];
  while (at !== null && depth <= DEEPEST) {
    const child = childOf(at);
    if (child !== null) {
      at = child;
      depth += 1;
      continue;
    }
    let next = nextOf(at);
    while (next === null && depth > 1) {
      at = parentOf(at);
      depth -= 1;
      next = nextOf(at);
    }
    at = next;
  }
  return depth > DEEPEST;
}

/** Calls `changed` after each piece of script that has put elements into the page or taken some away, before it is shown. */
export function watchPageSize(changed: () => void): void {
  const options = { __proto__: null, childList: true, subtree: true } as MutationObserverInit;
  apply(observe, new NativeObserver(changed), [document, options]);
}
