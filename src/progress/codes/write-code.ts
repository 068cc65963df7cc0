import { showSigns } from './alphabet.ts';
import type { CodeFacts } from './code-facts.ts';
import { writeFull } from './full-code.ts';
import { writeShort } from './short-code.ts';

/** A code for paper, in groups of four. `course` is the course's slug: another course doesn't take the code. */
export const writeCode = (facts: CodeFacts, course: string): string =>
  showSigns(facts.kind === 'short' ? writeShort(facts, course) : writeFull(facts, course));
