import { assertNever } from '../../core/assert-never.ts';
import type { PageElement, PageSeen } from '../run.ts';
import type { Check } from './check.ts';
import { countOf, looseText } from './compare-text.ts';
import { normalStyle } from './normal-style.ts';
import { readSelector, type Selector } from './selector.ts';

/** The checks that are judged by looking at a page. */
export type PageCheck = Extract<
  Check,
  { readonly type: 'page-has' | 'page-count' | 'page-text' | 'style' | 'alt-texts' | 'press' }
>;

type Elements = readonly PageElement[];

/** Does the page pass? `presses`: what was pressed, in the order of `page.pressed`. No page passes nothing. */
export function judgePage(check: PageCheck, page: PageSeen | undefined, presses: readonly string[]): boolean {
  if (page === undefined) return false;
  switch (check.type) {
    case 'page-has':
      return matching(page.elements, check.selector).length > 0;
    case 'page-count':
      return matching(page.elements, check.selector).length === check.count;
    case 'page-text':
      return matching(page.elements, check.selector).some(({ text }) => countOf(folded(text), folded(check.text)) > 0);
    case 'style':
      return matching(page.elements, check.selector).some((element) => hasStyle(element, check.property, check.value));
    case 'alt-texts':
      return areDescribed(matching(page.elements, 'img'));
    case 'press':
      return brings(page.elements, page.pressed[presses.indexOf(check.press)], check.text);
    default:
      return assertNever(check);
  }
}

function matching(elements: Elements, selector: string): Elements {
  const wanted = readSelector(selector);
  return wanted === undefined ? [] : elements.filter((element) => fits(element, wanted));
}

function fits({ tag, attributes }: PageElement, { tag: wanted, ids, classes }: Selector): boolean {
  const own = (attributes.class ?? '').split(/\s+/);
  const isTag = wanted === '' || tag.toLowerCase() === wanted;
  return isTag && ids.every((id) => attributes.id === id) && classes.every((name) => own.includes(name));
}

/** Text of a page as it is compared: white space says nothing there. */
const folded = (text: string): string => looseText(text.replace(/\s+/g, ' ').trim());

function hasStyle({ styles }: PageElement, property: string, value: string): boolean {
  const computed = styles[property];
  return computed !== undefined && normalStyle(property, computed) === value;
}

const areDescribed = (pictures: Elements): boolean =>
  pictures.length > 0 && pictures.every(({ attributes }) => (attributes.alt ?? '').trim() !== '');

/** Is more of the text to be seen after the press than before? What stood there anyway was brought by nothing. */
function brings(before: Elements, after: Elements | undefined, text: string): boolean {
  return after !== undefined && countSeen(after, text) > countSeen(before, text);
}

/** How often a text stands in what can be seen, counted in each element around it. */
function countSeen(elements: Elements, text: string): number {
  const part = folded(text);
  return seenOnes(elements).reduce((sum, each) => sum + countOf(folded(each.text), part), 0);
}

/** Parents come before their children, so one walk tells whose parents can be seen. */
function seenOnes(elements: Elements): Elements {
  const shown: boolean[] = [];
  for (const { parent, styles } of elements) {
    shown.push(styles.display !== 'none' && shown[parent] !== false);
  }
  return elements.filter(({ styles }, at) => shown[at] === true && styles.visibility !== 'hidden');
}
