import { fullWidthIn, isChineseQuote, plainOf } from '../../source/full-width.ts';
import { type Locate, placesIn } from '../../source/places.ts';
import type { WebFinding } from '../web-finding.ts';
import { findInDeclaration } from './find-declaration.ts';
import { findInSelector, type Target } from './find-selector.ts';
import { type CssPiece, type CssScan, scanCss } from './scan-css.ts';

const isGrouping = (head: string): boolean =>
  /^@(?:media|supports|layer|container|keyframes|-webkit-keyframes)/i.test(head);

/** The first sign of a Chinese input method in a stretch of code. */
function signs({ code }: CssScan, locate: Locate): readonly WebFinding[] {
  return code.split('\n').reduce<{ readonly offset: number; readonly found: readonly WebFinding[] }>(
    ({ offset, found }, line) => {
      const char = fullWidthIn(line);
      const next = offset + line.length + 1;
      const slashes = /(?:^|[\s;{}])\/\//.exec(line);
      const note = slashes ? [locate('css-note', offset + slashes.index, offset + line.length)] : [];
      if (char === undefined || (slashes && slashes.index < line.indexOf(char)))
        return { offset: next, found: [...found, ...note] };
      const at = offset + line.indexOf(char);
      const wrong = isChineseQuote(char)
        ? locate('css-chinese-quote', at, at + 1, { char })
        : locate('css-full-width', at, at + 1, { char, plain: plainOf(char) });
      return {
        offset: next,
        found: [...found, char === '\u3000' ? locate('css-full-width-space', at, at + 1) : wrong],
      };
    },
    { offset: 0, found: [] },
  ).found;
}

const opened = ({ open }: CssScan, locate: Locate): readonly WebFinding[] =>
  open.map(({ text, start }) =>
    text.startsWith('/*')
      ? locate('css-comment-open', start, start + 2)
      : locate('css-quote-open', start, start + 1, { quote: text.charAt(0) }),
  );

interface Place {
  /** Heads of the blocks that are open, the outermost first. */
  readonly heads: (CssPiece & { readonly type: 'head' })[];
  readonly found: WebFinding[];
}

/** A block in a block: the outer one was not closed. Rules in `@media` and the like stand rightly in one. */
function enter(piece: CssPiece & { readonly type: 'head' }, place: Place, locate: Locate, target: Target): void {
  const outer = place.heads[place.heads.length - 1];
  const isInside = outer !== undefined && !isGrouping(outer.at.text);
  if (isInside && !piece.at.text.startsWith('&')) {
    place.found.push(locate('css-brace-open', outer.at.start, outer.at.end, { selector: outer.at.text }));
    place.heads.pop();
  }
  const isStep =
    isGrouping(place.heads[place.heads.length - 1]?.at.text ?? '') && /^(?:from|to|[\d.]+%)/.test(piece.at.text);
  if (!piece.at.text.startsWith('@') && !piece.at.text.startsWith('&') && !isStep)
    place.found.push(...findInSelector(lastLines(piece), locate, target));
  place.heads.push(piece);
}

/** A declaration without its semicolon in front of a selector belongs to the block above. */
function lastLines({ at }: CssPiece): CssPiece['at'] {
  const lines = at.text.split('\n');
  const [last = ''] = lines.slice(-1);
  const hasDeclaration = lines.slice(0, -1).some((line) => line.includes(':') && !line.trim().endsWith(','));
  if (!hasDeclaration) return at;
  const start = at.end - last.trimStart().length;
  return { text: last.trimStart(), start, end: at.end };
}

function line(piece: CssPiece & { readonly type: 'line' }, place: Place, locate: Locate): void {
  const { at } = piece;
  if (place.heads.length > 0) place.found.push(...findInDeclaration(at, locate));
  else if (/^\s*<\/?(?:style|script|head|body|html)/i.test(at.text))
    place.found.push(locate('css-html', at.start, at.end));
  else if (!at.text.startsWith('@')) {
    const [selector = ''] = at.text.split(/\s*[\n:]/);
    place.found.push(locate('css-brace-missing', at.start, at.start + selector.length, { selector }));
  }
}

/** What is wrong with a style sheet, from top to bottom. */
export function findCss(css: string, target: Target): readonly WebFinding[] {
  const locate = placesIn(css);
  const scan = scanCss(css);
  const place: Place = { heads: [], found: [] };
  // What misses its opening brace is told once, not also by the brace that closes it.
  let isForgiven = false;
  for (const piece of scan.pieces) {
    if (piece.type === 'head') enter(piece, place, locate, target);
    if (piece.type === 'line') line(piece, place, locate);
    if (piece.type === 'line' && place.heads.length === 0) isForgiven = true;
    if (piece.type !== 'close') continue;
    if (place.heads.pop() === undefined && !isForgiven)
      place.found.push(locate('css-brace-extra', piece.at.start, piece.at.end));
    isForgiven = false;
  }
  for (const { at } of place.heads) place.found.push(locate('css-brace-open', at.start, at.end, { selector: at.text }));
  const all = [...opened(scan, locate), ...signs(scan, locate), ...place.found];
  const lines = new Set<number | undefined>();
  // One finding a line: what follows from a wrong sign is not told as well.
  return all.filter(({ line: at }) => !lines.has(at) && lines.add(at)).sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
