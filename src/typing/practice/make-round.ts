import { type Random, seededRandom, shuffled } from '../../core/random.ts';
import type { TypingMode, TypingTarget } from '../target.ts';
import type { PracticeItem } from './material.ts';
import { emptyPage, lettersIn, type RoundPage, withItem } from './round-page.ts';
import { type RoundRequest, type RoundSource, type Share, sourceFor } from './round-source.ts';

/** A round is long enough with so many keys to press; with the last word it has 60 at most. */
const LETTERS_ENOUGH = 50;

/** How often one item may come in a round; a longer one comes once. */
const REPEATS = 3;
const LONG = 10;

/** Six items of ten for the focus, three for what is known, one for what is mixed up. */
const FIRST: Share = 'focus';
const OTHERS: readonly Share[] = [...Array<Share>(5).fill('focus'), ...Array<Share>(3).fill('known'), 'review'];

/** With fewer keys a round is drawn anew, a few times at most: two sentences may leave no room for a third. */
const LETTERS_AT_LEAST = 40;
const DRAWN_AT_MOST = 8;

/**
 * One round of practice: 40 to 60 keys to press in one or two lines, made of the open keys only, most of its items
 * with the key in focus. The same request gives the same round.
 */
export function makeRound(request: RoundRequest): TypingTarget {
  const random = seededRandom(request.seed);
  let best = drawRound(request, random);
  for (let drawn = 1; best.letters < LETTERS_AT_LEAST && drawn < DRAWN_AT_MOST; drawn += 1) {
    const next = drawRound(request, random);
    if (next.letters > best.letters) best = next;
  }
  return { mode: best.mode, lines: best.lines };
}

function drawRound(request: RoundRequest, random: Random): RoundPage & Pick<TypingTarget, 'mode'> {
  const source = sourceFor(request, random);
  const shares: readonly Share[] = [FIRST, ...shuffled(OTHERS, random)];
  return { mode: source.mode, ...filled(source, shares, random) };
}

function filled(source: RoundSource, shares: readonly Share[], random: Random): RoundPage {
  const drawn: PracticeItem[] = [];
  let page = emptyPage;
  while (page.letters < LETTERS_ENOUGH) {
    const share = shares[drawn.length % shares.length] ?? FIRST;
    const next = draw(source, share, page, drawn, random);
    if (next === undefined) break;
    drawn.push(next.item);
    page = next.page;
  }
  return page;
}

interface Drawn {
  readonly item: PracticeItem;
  readonly page: RoundPage;
}

/** An item of the first list that still has one which fits, was not drawn too often, and is not the last one again. */
function draw(
  source: RoundSource,
  share: Share,
  page: RoundPage,
  drawn: readonly PracticeItem[],
  random: Random,
): Drawn | undefined {
  const texts = drawn.map(textOf);
  for (const list of source.lists(share)) {
    for (const item of shuffled(list, random)) {
      const next = isFresh(item, texts, source.mode) ? withItem(page, item, source.mode) : undefined;
      if (next !== undefined) return { item, page: next };
    }
  }
  return undefined;
}

function isFresh(item: PracticeItem, drawn: readonly string[], mode: TypingMode): boolean {
  const text = textOf(item);
  const times = lettersIn(item.line, mode) > LONG ? 1 : REPEATS;
  return text !== drawn[drawn.length - 1] && drawn.filter((other) => other === text).length < times;
}

const textOf = ({ line }: PracticeItem): string => line.map(({ text }) => text).join('');
