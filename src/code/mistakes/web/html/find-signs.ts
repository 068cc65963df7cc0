import { fullWidthIn, isChineseQuote, plainOf } from '../../source/full-width.ts';
import type { WebFinding } from '../web-finding.ts';
import { tags as knownTags } from './html-words.ts';
import type { Page } from './page.ts';
import type { Attribute, Tag, Text } from './scan-html.ts';

/** The text of a tag with the values in quotes made blank: what is left is all code. */
const codeOf = (page: Page, tag: Tag): string =>
  page.html.slice(tag.start, tag.end).replace(/"[^"\n]*"|'[^'\n]*'/g, (value) => ' '.repeat(value.length));

function fullWidthInTag(page: Page, tag: Tag): readonly WebFinding[] {
  const code = codeOf(page, tag);
  const char = fullWidthIn(code);
  if (char === undefined) return [];
  const at = tag.start + code.indexOf(char);
  if (isChineseQuote(char)) return [page.locate('html-chinese-quote', at, at + 1, { char })];
  const plain = char === '\u3000' ? ' ' : plainOf(char);
  return [page.locate(plain === ' ' ? 'html-full-width-space' : 'html-full-width', at, at + 1, { char, plain })];
}

function inAttribute(page: Page, tag: Tag, attribute: Attribute): readonly WebFinding[] {
  const { name, start, end } = attribute;
  const at = (code: WebFinding['code'], values = {}): readonly WebFinding[] => [
    page.locate(code, start, end, { name, tag: tag.name, ...values }),
  ];
  if (!attribute.closed) return at('html-quote-open', { quote: attribute.quote });
  const next = page.html[end];
  const isQuoteNext = next === '"' || next === "'";
  if (attribute.value === undefined && isQuoteNext) {
    const plain = name.replace(/[:：]$/, '');
    return at(plain === name ? 'html-equals-missing' : 'html-attribute-colon', { name: plain });
  }
  return [];
}

function inTag(page: Page, tag: Tag): readonly WebFinding[] {
  const wide = fullWidthInTag(page, tag);
  if (wide.length > 0) return wide;
  const found = tag.attributes.flatMap((attribute) => inAttribute(page, tag, attribute));
  const [first] = found;
  if (first) return [first];
  const code = tag.isEnd ? 'html-end-bracket-missing' : 'html-bracket-missing';
  return tag.closed
    ? []
    : [page.locate(code, tag.start, Math.min(tag.end, tag.start + tag.name.length + 1), { tag: tag.name })];
}

const TAG_NAMES = knownTags.filter((name) => name.length > 1 || name === 'p').join('|');

const SIGNS: readonly (readonly [RegExp, WebFinding['code']])[] = [
  [/<[ \u3000]+(\/?[a-zA-Z][\w-]*)(?=[\s>])/g, 'html-space-in-tag'],
  [/<\/[ \u3000]+([a-zA-Z][\w-]*)(?=[\s>])/g, 'html-space-in-tag'],
  [/<\\ *([a-zA-Z][\w-]*)/g, 'html-backslash'],
  [new RegExp(`[＜〈《](/?(?:${TAG_NAMES})\\b)`, 'g'), 'html-full-width-bracket'],
  [new RegExp(`(?<![<\\w/＜〈《\\\\ -])(/?(?:${TAG_NAMES}))>`, 'g'), 'html-less-missing'],
];

function inText(page: Page, piece: Text): readonly WebFinding[] {
  const text = page.html.slice(piece.start, piece.end);
  for (const [pattern, code] of SIGNS) {
    const [match] = [...text.matchAll(pattern)];
    if (!match) continue;
    const start = piece.start + (match.index ?? 0);
    return [page.locate(code, start, start + match[0].length, { tag: match[1] ?? '' })];
  }
  return [];
}

/** Brackets, quotes and signs of tags that are missing, wrong, or of a Chinese input method. */
export const findSigns = (page: Page): readonly WebFinding[] =>
  page.pieces.flatMap((piece): readonly WebFinding[] => {
    if (piece.type === 'tag') return inTag(page, piece);
    if (piece.type === 'text') return inText(page, piece);
    return piece.type === 'comment' && !piece.closed
      ? [page.locate('html-comment-open', piece.start, piece.start + 4)]
      : [];
  });
