/**
 * The names that our own functions have in a learner's program, for one run. Not to be guessed, or the program could
 * hide them behind names of its own.
 */
export interface GuardNames {
  /** Called with a number of bytes at each turn of a loop and each call of a function. */
  readonly turn: string;
  /** Called with each sum, each text that is filled in and each BigInt that is written, and gives it back. */
  readonly text: string;
  /** Called instead of `import(…)`. */
  readonly load: string;
}

/** Fresh names. */
export function makeGuardNames(): GuardNames {
  const secret = [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('');
  return { turn: `turn_${secret}`, text: `text_${secret}`, load: `load_${secret}` };
}
