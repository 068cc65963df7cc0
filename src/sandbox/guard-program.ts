import { type Program, textOfFile } from '../code/program.ts';
import type { CodeError, RunEnd } from '../code/run.ts';
import { type GuardNames, makeGuardNames } from './guard-names.ts';
import type { Changed } from './web/insertions.ts';
import { instrument } from './web/instrument.ts';

/** A JavaScript program that counts what it makes. */
export interface GuardedProgram {
  readonly program: Program;
  readonly guards: GuardNames | undefined;
  /** An end as it is in the program that the learner wrote. */
  readonly placed: (end: RunEnd) => RunEnd;
}

/** Instruments `main.js`. What isn't JavaScript stays as it is: it can't run, and the browser says why. */
export function guardProgram(program: Program): GuardedProgram {
  const guards = makeGuardNames();
  const changed = instrument(textOfFile(program, 'main.js'), guards);
  if (changed === undefined) return { program, guards: undefined, placed: (end) => end };
  return {
    program: { ...program, files: [{ name: 'main.js', text: changed.code }] },
    guards,
    placed: (end) => (end.reason === 'error' ? { ...end, error: placeError(end.error, changed) } : end),
  };
}

/** An error with all places as in the file before it was changed. */
export function placeError(error: CodeError, { toOriginal }: Changed): CodeError {
  const { file, line, column, original } = error;
  const place = line === undefined || column === undefined ? { line, column } : toOriginal({ line, column });
  const inFile = (text: string) =>
    text.replace(/([\w.]+):(\d+):(\d+)/g, (all, name: string, inLine: string, inColumn: string) => {
      if (name !== file) return all;
      const found = toOriginal({ line: Number(inLine), column: Number(inColumn) });
      return `${name}:${found.line}:${found.column}`;
    });
  return { ...error, ...place, original: inFile(original) };
}
