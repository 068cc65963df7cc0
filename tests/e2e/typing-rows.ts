import { expect, type Page } from '@playwright/test';
import { isRecord } from '../../src/core/json.ts';
import { packTally } from '../../src/typing/pack-tally.ts';
import { readTypingAnswer } from '../../src/typing/read-typing-answer.ts';
import { emptyTally, type KeyTally, type Tally } from '../../src/typing/tally.ts';
import { putRows, readRows } from './rows.ts';

/** The counts of all answers to an exercise as they lie on the disk, in the order in which they were given. */
export async function readTallies(page: Page, exercise: string): Promise<readonly Tally[]> {
  const rows = (await readRows(page, 'attempts')).filter((row) => row.exercise === exercise);
  const inOrder = rows.sort((one, other) => Number(one.at) - Number(other.at));
  return inOrder.map(({ answer }) => {
    const read = readTypingAnswer(answer);
    if (read === undefined) throw new Error(`No answer of typing: ${JSON.stringify(answer)}`);
    return read.tally;
  });
}

/** Waits until the draft of an exercise lies on the disk with so many lines done: a pulled plug would leave that. */
export async function waitForLine(page: Page, exercise: string, line: number): Promise<void> {
  const lines = async () => {
    const draft = (await readRows(page, 'drafts')).find((row) => row.exercise === exercise);
    const session = isRecord(draft?.session) ? draft.session : {};
    const state = isRecord(session.state) ? session.state : {};
    return isRecord(state.typing) ? state.typing.line : undefined;
  };
  await expect.poll(lines).toBe(line);
}

/**
 * Gives whoever is there rounds of practice from an earlier day, in which these keys were typed well: quick, and right
 * at once. The page that is open hears nothing of it: reload it.
 */
export async function putPractice(page: Page, exercise: string, keys: string, rounds = 1): Promise<void> {
  const who: unknown = await page.evaluate(() => JSON.parse(sessionStorage.getItem('jieti.who') ?? 'null'));
  if (!isRecord(who)) throw new Error('Nobody is there.');
  const rows = Array.from({ length: rounds }, (_, index) => ({
    ...{ id: `practice-${index}`, learner: who.id, exercise, kind: 'practice', revision: 'earlier', lang: 'zh' },
    ...{ device: 'earlier', seq: index + 1, at: 1000 + index, durationMs: 60_000, misses: 0, hints: 0, help: 'none' },
    verdict: { passed: true, score: 1, parts: {} },
    answer: { v: 1, mode: 'keys', tally: packTally(goodTally(keys)), keys, rounds: 1 },
  }));
  await putRows(page, 'attempts', rows);
}

const HITS = 40;
const MS = 400;

function goodTally(keys: string): Tally {
  const count = HITS * keys.length;
  const each: KeyTally = [HITS, 0, HITS * MS, HITS];
  return {
    ...emptyTally,
    ...{ slots: count, clean: count, hits: count, activeMs: count * MS },
    keys: Object.fromEntries(Array.from(keys, (key) => [key, each])),
  };
}
