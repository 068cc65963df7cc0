import type { PageFacts } from '../../javascript/page-facts.ts';
import { nearest, sameButCase } from '../../source/nearest.ts';
import type { Locate } from '../../source/places.ts';
import { tags as knownTags } from '../html/html-words.ts';
import type { WebCode, WebFinding } from '../web-finding.ts';
import type { Stretch } from './scan-css.ts';

/** The page that a style sheet is for, and its scripts, which may make classes of their own. */
export interface Target {
  readonly page: PageFacts;
  readonly script: string;
}

type At = (code: WebCode, values: Readonly<Record<string, string>>) => WebFinding;

function tagIn(name: string, { page }: Target, at: At): WebFinding | undefined {
  if (knownTags.includes(name.toLowerCase()) || name.includes('-')) return undefined;
  if (page.classes.includes(name)) return at('css-selector-mark', { name, right: `.${name}` });
  if (page.ids.includes(name)) return at('css-selector-mark', { name, right: `#${name}` });
  const right = nearest(name, [...page.tags, ...knownTags]);
  return right === undefined ? at('css-selector-nothing', { name }) : at('css-selector-misspelt', { name, right });
}

function markedIn(mark: string, name: string, { page, script }: Target, at: At): WebFinding | undefined {
  const [known, others, other] = mark === '.' ? [page.classes, page.ids, '#'] : [page.ids, page.classes, '.'];
  if (known.includes(name) || script.includes(name)) return undefined;
  const full = mark + name;
  if (others.includes(name)) return at('css-selector-mark', { name: full, right: other + name });
  if (knownTags.includes(name)) return at('css-selector-tag', { name: full, right: name });
  const right = sameButCase(name, known) ?? nearest(name, known);
  return right === undefined
    ? at('css-selector-nothing', { name: full })
    : at('css-selector-misspelt', { name: full, right: mark + right });
}

/** A selector that finds nothing on the page, with what was most likely meant. */
export function findInSelector(head: Stretch, locate: Locate, target: Target): readonly WebFinding[] {
  const { text, start, end } = head;
  const whole = (code: WebCode, values = {}): readonly WebFinding[] => [locate(code, start, end, values)];
  if (text === '') return whole('css-selector-missing');
  const tag = /<\/?([a-z]\w*)>?/i.exec(text)?.[1];
  if (tag !== undefined) return whole('css-selector-brackets', { tag });
  const spaced = /([.#])\s+([\w-]+)/.exec(text);
  if (spaced) return whole('css-selector-space', { right: `${spaced[1]}${spaced[2]}` });
  const plain = text.replace(/\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?/g, (match) => ' '.repeat(match.length));
  return [...plain.matchAll(/([.#]?)([A-Za-z_\u0080-\uffff][\w\u0080-\uffff-]*)/g)].flatMap(
    (match): readonly WebFinding[] => {
      const [word, mark = '', name = ''] = match;
      const from = start + (match.index ?? 0);
      const at: At = (code, values) => locate(code, from, from + word.length, values);
      const found = mark === '' ? tagIn(name, target, at) : markedIn(mark, name, target, at);
      return found ? [found] : [];
    },
  );
}
