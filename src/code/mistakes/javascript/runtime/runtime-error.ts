import type { CodeError } from '../../../run.ts';
import type { Token } from '../../source/token.ts';
import type { Definition } from '../definitions.ts';
import type { JavascriptFinding } from '../javascript-finding.ts';
import type { PageFacts } from '../page-facts.ts';

/** An exception, and the script and page it came up in. */
export interface RuntimeError {
  readonly error: CodeError;
  readonly tokens: readonly Token[];
  /** The words of the line of the error. */
  readonly row: readonly Token[];
  readonly definitions: readonly Definition[];
  readonly page: PageFacts;
}

/** What an exception with this message means; the pattern's groups are handed on. */
export type RuntimeRule = readonly [
  pattern: RegExp,
  explain: (at: RuntimeError, groups: readonly string[]) => JavascriptFinding | undefined,
];
