import type { Program } from '../program.ts';

/** What is said of a program's text by reading it as code. */
export interface CodeFacts {
  /** Lines that hold code, of all files: no empty ones, none that are only comment. */
  readonly lines: number;
  /**
   * Does the code use the word: a keyword, a name, an operator, a tag, an attribute, a property or a selector, or several
   * in a row (`Math.random`, `not in`)? Comments, strings and shown text don't count.
   */
  readonly uses: (word: string) => boolean;
}

/** Reads a program of one language, one that doesn't follow the grammar too. Never throws. */
export type ReadCode = (program: Program) => CodeFacts;
