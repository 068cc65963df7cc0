import { assertNever } from '../../src/core/assert-never.ts';
import type { Exercise } from '../../src/exercises/exercise.ts';
import { codeRight, codeWrong } from './code-answers.ts';
import type { Child } from './driver.ts';
import { beginTyping, isTyped, type TypingKind, typeRight, typeWrong } from './typing-answers.ts';

/**
 * Does exercises as a child does, by clicks and typing only, right or wrong. What is right it takes from the exercise
 * itself, so that it can do any exercise of any course, fresh or begun.
 */

type Kind<K extends Exercise['kind']> = Extract<Exercise, { kind: K }>;

/** Puts the right answer on the screen and checks it (what is typed checks itself); ends when it is passed and kept. */
export async function pass(child: Child, exercise: Exercise): Promise<void> {
  await comeTo(child, exercise.id);
  await putRight(child, exercise);
  if (!isTyped(exercise) && exercise.kind !== 'code') await child.exercise(exercise.id).check();
  await child.exercise(exercise.id).becomes('passed');
}

/** Puts a wrong answer on the screen and checks it. `think` has none, a free question and practice neither. */
export async function miss(child: Child, exercise: Exercise): Promise<void> {
  await comeTo(child, exercise.id);
  await putWrong(child, exercise);
  if (!isTyped(exercise)) await child.exercise(exercise.id).check();
  await child.exercise(exercise.id).becomes('failed');
}

/** Scrolls to an exercise and waits until it is awake, with what was done in it before. */
export async function comeTo({ tab }: Child, id: string): Promise<void> {
  const root = `[data-exercise="${id}"]`;
  await tab.waitForSelector(root);
  await tab.evaluate(`document.querySelector(${JSON.stringify(root)}).scrollIntoView({ block: 'center' })`);
  await tab.waitForSelector(`${root}[data-awake]`);
}

/** Opens the lesson of something typed and puts the hands on the keys. */
export async function openTyping(child: Child, { id }: TypingKind): Promise<void> {
  await child.open(`zh/${id.split('#')[0]}/`);
  await comeTo(child, id);
  await beginTyping(child, id);
}

/** Can it be answered wrongly? */
export const canMiss = (exercise: Exercise): boolean =>
  exercise.kind !== 'think' &&
  exercise.kind !== 'practice' &&
  !(exercise.kind === 'choose' && exercise.free) &&
  !(exercise.kind === 'code' && exercise.mode !== 'goals');

/** Puts the right answer on the screen, whatever stands there. */
export async function putRight(child: Child, exercise: Exercise): Promise<void> {
  const board = boardOf(child, exercise.id);
  switch (exercise.kind) {
    case 'choose':
      return chooseOnly(board, rightOptions(exercise));
    case 'order':
      return order(board, exercise.items.length);
    case 'match':
      return match(board, [...exercise.lefts.keys()]);
    case 'fill':
      return fillIn(
        board,
        exercise,
        exercise.blanks.map(({ answer }) => answer),
      );
    case 'sort':
      return sort(
        board,
        exercise.cards.map(({ group }) => group),
      );
    case 'spot':
      return chooseOnly(
        board,
        exercise.parts.flatMap(({ wanted }, part) => (wanted ? [part] : [])),
      );
    case 'think':
      return board.write('text', '先停一停，再想一想。');
    case 'code':
      return codeRight(child, exercise);
    case 'typing':
    case 'ime':
    case 'practice':
      return typeRight(child, exercise);
    default:
      return assertNever(exercise);
  }
}

async function putWrong(child: Child, exercise: Exercise): Promise<void> {
  const board = boardOf(child, exercise.id);
  switch (exercise.kind) {
    case 'choose':
      return chooseOnly(board, [exercise.options.findIndex(({ right }) => !right)]);
    case 'order':
      return misorder(board);
    case 'match':
      return match(
        board,
        exercise.lefts.map((_, left) => (left + 1) % exercise.lefts.length),
      );
    case 'fill':
      return fillIn(board, exercise, wrongTexts(exercise));
    case 'sort':
      return sort(
        board,
        exercise.cards.map(({ group }, card) => (card === 0 ? (group + 1) % exercise.groups.length : group)),
      );
    case 'spot':
      return chooseOnly(board, [
        Math.max(
          0,
          exercise.parts.findIndex(({ wanted }) => !wanted),
        ),
      ]);
    case 'code':
      return codeWrong(child, exercise);
    case 'typing':
    case 'ime':
      return typeWrong(child, exercise);
    case 'think':
    case 'practice':
      throw new Error(`${exercise.id} has no wrong answer.`);
    default:
      return assertNever(exercise);
  }
}

const rightOptions = ({ options, multiple }: Kind<'choose'>): readonly number[] => {
  const rights = options.flatMap(({ right }, option) => (right ? [option] : []));
  // A free question with more than one answer has no right ones either.
  return multiple && rights.length > 0 ? rights : [rights[0] ?? 0];
};

/** The first blank is wrong, the others right. */
function wrongTexts({ blanks, bank }: Kind<'fill'>): readonly string[] {
  const [first, ...rest] = blanks;
  const others = rest.map(({ answer }) => answer);
  const decoy = bank.find((word) => !first?.accepted.includes(word) && !others.includes(word));
  if (bank.length === 0 || decoy !== undefined) return [decoy ?? '错错错', ...others];
  return [...others, first?.answer ?? ''];
}

/** What can be seen and touched of one exercise. */
interface Board {
  click(selector: string): Promise<void>;
  write(part: string, text: string): Promise<void>;
  /** This attribute of all such elements, in the order of the screen. */
  all(selector: string, attribute: string): Promise<readonly (string | null)[]>;
  texts(selector: string): Promise<readonly string[]>;
}

function boardOf({ tab }: Child, id: string): Board {
  const root = `[data-exercise="${id}"]`;
  const read = (selector: string, what: string) =>
    tab.evaluate(`[...document.querySelectorAll(${JSON.stringify(`${root} ${selector}`)})].map((one) => ${what})`);
  return {
    click: (selector) => tab.click(`${root} ${selector}`),
    write: (part, text) => tab.fill(`${root} [data-part="${part}"]`, text),
    all: async (selector, attribute) =>
      (await read(selector, `one.getAttribute(${JSON.stringify(attribute)})`)) as readonly (string | null)[],
    texts: async (selector) => (await read(selector, 'one.textContent.trim()')) as readonly string[],
  };
}

const partOf = (part: number | string): string => `[data-part="${part}"]`;

/** For options and for parts of a text alike: these are ticked, and no others. */
async function chooseOnly(board: Board, wanted: readonly number[]): Promise<void> {
  const keys = await board.all('[data-part][aria-checked]', 'data-part');
  const ticks = await board.all('[data-part][aria-checked]', 'aria-checked');
  const isRadio = (await board.all('[role="radio"]', 'role')).length > 0;
  for (const [place, key] of keys.entries()) {
    const isWanted = wanted.includes(Number(key));
    const isTicked = ticks[place] === 'true';
    if (isWanted !== isTicked && (isWanted || !isRadio)) await board.click(`[data-part="${key}"][aria-checked]`);
  }
}

const itemOf = (item: number | string): string => `li${partOf(item)} [data-item]`;

async function order(board: Board, count: number): Promise<void> {
  for (let place = 0; place < count; place += 1) {
    const there = (await board.all('li[data-part]', 'data-part'))[place];
    if (there === undefined || there === null || there === String(place)) continue;
    await board.click(itemOf(place));
    await board.click(itemOf(there));
  }
}

/** Moves the first item down; if that happens to be right, up again. */
async function misorder(board: Board): Promise<void> {
  const swap = async () => {
    const [first, second] = await board.all('li[data-part]', 'data-part');
    await board.click(itemOf(first ?? ''));
    await board.click(itemOf(second ?? ''));
    return board.all('li[data-part]', 'data-part');
  };
  const shown = await swap();
  if (shown.every((item, place) => item === String(place))) await swap();
}

async function match(board: Board, rights: readonly number[]): Promise<void> {
  for (const [left, right] of rights.entries()) {
    const [held] = await board.all(`${partOf(left)} [data-slot]`, 'data-part');
    if (held === `right-${right}`) continue;
    await board.click(partOf(`right-${right}`));
    await board.click(`${partOf(left)} [data-slot]`);
  }
}

async function fillIn(board: Board, { bank }: Kind<'fill'>, texts: readonly string[]): Promise<void> {
  for (const [blank, text] of texts.entries()) {
    if (bank.length === 0) {
      const [readOnly] = await board.all(partOf(blank), 'readonly');
      if (readOnly === null) await board.write(String(blank), text);
      continue;
    }
    const [there] = await board.texts(partOf(blank));
    if (there === text) continue;
    if (there !== '') await board.click(partOf(blank));
    const tiles = await board.all('[data-tray] [data-part]', 'data-part');
    const word = tiles.find((tile) => bank[Number(tile?.slice('word-'.length))] === text);
    await board.click(partOf(word ?? 'none'));
  }
}

async function sort(board: Board, groups: readonly number[]): Promise<void> {
  const put = async (card: number | string) => {
    await board.click(`[data-part="${card}"][aria-pressed]`);
    await board.click(`${partOf(`group-${groups[Number(card)]}`)} [data-basket]`);
  };
  // Cards may come one at a time.
  for (let [card] = await waiting(board); card; [card] = await waiting(board)) await put(card);
  for (const [card, group] of groups.entries()) {
    const there = await board.all(`${partOf(`group-${group}`)} [data-part="${card}"]`, 'data-part');
    if (there.length === 0) await put(card);
  }
}

const waiting = (board: Board): Promise<readonly (string | null)[]> =>
  board.all('[data-tray] [data-part][aria-pressed]', 'data-part');
