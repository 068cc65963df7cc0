import { MOST_ELEMENTS } from '../page-messages.ts';
import { apply } from '../worker/natives.ts';
import { getterOf, natives } from './page-natives.ts';

/** Deeper than any text that is parsed; far deeper ones break a browser down. */
const DEEPEST = 600;

const byTag = Document.prototype.getElementsByTagName;
const countOf = getterOf(HTMLCollection.prototype, 'length');
const lastChildOf = getterOf(Element.prototype, 'lastElementChild');

/** Has this page more in it, or deeper, than it can be shown with? */
export function isPageTooBig(): boolean {
  if ((countOf(apply(byTag, document, ['*'])) as number) > MOST_ELEMENTS) return true;
  let depth = 0;
  for (let at: unknown = natives.root(); at !== null; at = lastChildOf(at as Element)) depth += 1;
  return depth > DEEPEST;
}
