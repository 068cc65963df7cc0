import { err, ok, type Result } from '../../core/result.ts';
import { groupOf, readSigns } from './alphabet.ts';
import { isSound } from './checks.ts';
import type { CodeFacts } from './code-facts.ts';
import type { CodeProblem } from './code-problem.ts';
import { FIRST_OF_FULL } from './format.ts';
import { LEAST_LENGTH, readFull } from './full-code.ts';
import { nearCodes } from './near-codes.ts';
import { readShort, SHORT_LENGTH } from './short-code.ts';

/**
 * What a typed code of this course says, or why it can't be taken. Never throws, whatever the text. A mistyped code is not
 * mended, since a child would go on with somebody's stars: the groups to look at are named, where the checks can tell.
 */
export function readCode(text: string, course: string): Result<CodeFacts, CodeProblem> {
  const typed = readSigns(text);
  if (!typed.ok) return typed;
  const signs = typed.value;
  const said = understand(signs, course);
  if (said !== undefined) return said === 'newer' ? err({ problem: 'newer' }) : ok(said);
  const groups = suspects(signs, course);
  const excess = signs.length - lengthMeant(signs);
  if (groups.length > 0 || excess === 0) return err({ problem: 'check', groups });
  return err({ problem: excess < 0 ? 'too-short' : 'too-long', by: Math.abs(excess) });
}

function understand(signs: readonly number[], course: string): CodeFacts | 'newer' | undefined {
  if (signs.length < SHORT_LENGTH || !isSound(signs, course)) return undefined;
  return isFull(signs) ? readFull(signs) : readShort(signs);
}

const isFull = ([first = 0]: readonly number[]): boolean => first >= FIRST_OF_FULL;

function suspects(signs: readonly number[], course: string): readonly number[] {
  const codes = nearCodes(signs, course).filter((code) => understand(code.signs, course) !== undefined);
  const groups = new Set(codes.flatMap(({ at }) => at.map(groupOf)));
  return [...groups].sort((one, other) => one - other);
}

/** Of a full code: the length nearest to what was typed that its first sign allows. More is forgotten than typed twice. */
function lengthMeant(signs: readonly number[]): number {
  if (!isFull(signs)) return SHORT_LENGTH;
  const [first = 0] = signs;
  const excess = (((signs.length - first) % FIRST_OF_FULL) + FIRST_OF_FULL) % FIRST_OF_FULL;
  const length = signs.length - excess + (excess > 2 ? FIRST_OF_FULL : 0);
  return length < LEAST_LENGTH ? length + FIRST_OF_FULL * Math.ceil((LEAST_LENGTH - length) / FIRST_OF_FULL) : length;
}
