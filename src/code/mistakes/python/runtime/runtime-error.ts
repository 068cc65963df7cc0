import type { CodeError } from '../../../run.ts';
import type { Token } from '../../source/token.ts';
import type { Definition } from '../names-in.ts';
import type { PythonFinding } from '../python-finding.ts';

/** An exception, and the program it came up in. */
export interface RuntimeError {
  readonly error: CodeError;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The words of the line of the error. */
  readonly row: readonly Token[];
  readonly definitions: readonly Definition[];
}

/** What an exception with this message means; the pattern's groups are handed on. */
export type RuntimeRule = readonly [
  pattern: RegExp,
  explain: (at: RuntimeError, groups: readonly string[]) => PythonFinding | undefined,
];
