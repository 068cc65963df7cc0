/** A word of source text. Whatever the text is, it is a list of these: nothing is refused, the unknown is `strange`. */
export interface Token {
  readonly kind: 'name' | 'number' | 'string' | 'op' | 'comment' | 'pattern' | 'strange';
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** The column after its last character, in `endLine`. */
  readonly endColumn: number;
  /** False for a string or a comment that never ends. */
  readonly closed: boolean;
  /** Does it touch the word before it, without a space? */
  readonly touches: boolean;
}

/** Is it one of these operators or brackets? */
export const isOp = (token: Token | undefined, ...texts: readonly string[]): boolean =>
  token?.kind === 'op' && texts.includes(token.text);

/** Is it one of these names or keywords? */
export const isName = (token: Token | undefined, ...texts: readonly string[]): boolean =>
  token?.kind === 'name' && texts.includes(token.text);
