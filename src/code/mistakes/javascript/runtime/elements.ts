import { findingAt } from '../../source/finding.ts';
import { nearest, sameButCase } from '../../source/nearest.ts';
import { isName, isOp, type Token } from '../../source/token.ts';
import { firstValueOf } from '../definitions.ts';
import type { JavascriptFinding } from '../javascript-finding.ts';
import type { PageFacts } from '../page-facts.ts';
import type { RuntimeError } from './runtime-error.ts';

interface Lookup {
  /** Where the script names what it looks for. */
  readonly token: Token;
  readonly by: 'id' | 'selector';
  readonly text: string;
}

/** The element that these words look for on the page. */
function lookupIn(words: readonly Token[]): Lookup | undefined {
  const at = words.findIndex(
    (token, index) => isName(token, 'getElementById', 'querySelector') && isOp(words[index + 1], '('),
  );
  const [method, , token] = at < 0 ? [] : words.slice(at, at + 3);
  if (token?.kind !== 'string') return undefined;
  return { token, by: isName(method, 'getElementById') ? 'id' : 'selector', text: token.text.slice(1, -1) };
}

function byId(token: Token, id: string, page: PageFacts, mark: string): JavascriptFinding {
  if (id.startsWith('#')) return findingAt('js-id-hash', token, { name: id, right: id.slice(1) });
  if (page.ids.includes(id)) return findingAt('js-script-early', token, { name: mark + id });
  const right = sameButCase(id, page.ids) ?? nearest(id, page.ids);
  if (right === undefined) return findingAt('js-element-unknown', token, { name: mark + id });
  return findingAt('js-element-misspelt', token, { name: mark + id, right: mark + right });
}

function bySelector(token: Token, selector: string, page: PageFacts): JavascriptFinding {
  const [, mark = '', name = ''] = /^([#.]?)([\w\u0080-\uffff-]+)$/.exec(selector.trim()) ?? [];
  if (mark === '#') return byId(token, name, page, '#');
  const known = mark === '.' ? page.classes : page.tags;
  if (name === '' || known.includes(name))
    return findingAt(name === '' ? 'js-element-unknown' : 'js-script-early', token, { name: selector });
  if (mark === '' && page.ids.includes(name)) return findingAt('js-selector-mark', token, { name, right: `#${name}` });
  if (mark === '' && page.classes.includes(name))
    return findingAt('js-selector-mark', token, { name, right: `.${name}` });
  const right = sameButCase(name, known) ?? nearest(name, known);
  if (right === undefined) return findingAt('js-element-unknown', token, { name: selector });
  return findingAt('js-element-misspelt', token, { name: selector, right: mark + right });
}

/** Why an element was not found: for a name that holds one, or for one looked for in the line itself. */
export function findElement({ row, tokens, page }: RuntimeError, object: string): JavascriptFinding | undefined {
  const lookup = lookupIn(firstValueOf(object, tokens)) ?? lookupIn(row);
  if (lookup === undefined) return undefined;
  const { token, by, text } = lookup;
  return by === 'id' ? byId(token, text, page, '') : bySelector(token, text, page);
}
