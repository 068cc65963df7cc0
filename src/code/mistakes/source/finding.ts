import { clipText } from '../../../core/text.ts';
import type { Mistake } from '../mistake.ts';
import type { Token } from './token.ts';

/** A mistake before it is known which file it is in. */
export interface Finding<Code extends string> {
  readonly code: Code;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly endColumn?: number;
  readonly values: Readonly<Record<string, string>>;
}

export type Values = Readonly<Record<string, string>>;

const LONGEST_VALUE = 16;

/** A mistake at a word. */
export function findingAt<Code extends string>(code: Code, token: Token, values: Values = {}): Finding<Code> {
  const { line, column, endLine, endColumn } = token;
  return { code, line, column, ...(line === endLine ? { endColumn } : {}), values };
}

/** A mistake somewhere in a line. */
export const findingIn = <Code extends string>(
  code: Code,
  line: number | undefined,
  values: Values = {},
): Finding<Code> => ({ code, line, column: undefined, values });

function quoted(value: string): string {
  const plain = value.replace(/\s+/g, ' ').trim();
  return plain.length <= LONGEST_VALUE ? plain : `${clipText(plain, LONGEST_VALUE - 1)}…`;
}

/** The mistake for the learner: what it quotes is one line, and short. */
export function toMistake(file: string, finding: Finding<string>): Mistake {
  const values = Object.entries(finding.values).map(([key, value]) => [key, quoted(value)] as const);
  return { ...finding, file, values: Object.fromEntries(values) };
}
