import { ID_SIGNS } from '../../core/ids.ts';
import { CHECKS, withChecks } from './checks.ts';
import { type Choose, readChoices, writeChoices } from './choices.ts';
import type { FullFacts } from './code-facts.ts';
import { FIRST_OF_FULL, FORMAT } from './format.ts';
import { chooseStates } from './lesson-states.ts';

/** A full code is never as short as a short one. */
const LEAST_CONTENT = 6;
export const LEAST_LENGTH = 1 + LEAST_CONTENT + CHECKS;

/** Typing stages 0 … 31, each as likely as the next. */
const STAGES = evenly(32);

/** How many characters of the learner's id a code holds. */
export const ID_LENGTH = 4;

/** The signs of a full code, as values: the first one, the content, three checks. */
export function writeFull(facts: FullFacts, course: string): readonly number[] {
  const content = contentOf(facts);
  const first = FIRST_OF_FULL * FORMAT + ((1 + content.length + CHECKS) % FIRST_OF_FULL);
  return withChecks([first, ...content], course);
}

/** What a full code with right checks says; undefined: nothing that `writeFull` ever wrote. */
export function readFull(signs: readonly number[]): FullFacts | 'newer' | undefined {
  const first = signs[0] ?? 0;
  const version = Math.floor(first / FIRST_OF_FULL);
  if (version === 3) return 'newer';
  if (signs.length < LEAST_LENGTH || (signs.length - first) % FIRST_OF_FULL !== 0) return undefined;
  if (version > FORMAT) return 'newer';
  const content = signs.slice(1, -CHECKS);
  const facts = readChoices(content, (choose) => chooseFacts(choose, NOTHING));
  // Several numbers lie in one piece; only the shortest is ever written.
  return contentOf(facts).join() === content.join() ? facts : undefined;
}

const NOTHING: FullFacts = { kind: 'full', states: [], opened: 0, learner: '' };

const contentOf = (facts: FullFacts): readonly number[] =>
  writeChoices((choose) => chooseFacts(choose, facts), LEAST_CONTENT);

function chooseFacts(choose: Choose, { opened, learner, states }: FullFacts): FullFacts {
  const stage = choose(STAGES, Math.min(opened, STAGES.length - 1));
  const signs = Array.from({ length: ID_LENGTH }, (_, index) =>
    // An id that wasn't made by us may hold anything.
    choose(evenly(ID_SIGNS.length), Math.max(0, ID_SIGNS.indexOf(learner.charAt(index) || '0'))),
  );
  const id = signs.map((sign) => ID_SIGNS.charAt(sign)).join('');
  return { kind: 'full', states: chooseStates(choose, states), opened: stage, learner: id };
}

function evenly(count: number): readonly number[] {
  return Array.from({ length: count }, () => 1);
}
