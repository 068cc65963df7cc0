import { toHalfWidth } from '../../core/text.ts';

const CHINESE_QUOTED = /^“([^”]*)”|^‘([^’]*)’/;
const QUOTED = /^"(?:[^"\\]|\\.)*"|^'(?:[^'\\]|\\.)*'|^`(?:[^`\\]|\\.)*`/;

/** One piece of source text: a string, which stays as it is, or a single other character. */
export interface SourcePiece {
  readonly text: string;
  readonly isString: boolean;
}

/**
 * The source text in an author's sentence, in pieces: marks of a Chinese keyboard outside strings become the plain ones
 * that the languages know, and what stands in Chinese quotes becomes a string.
 */
export function sourcePieces(written: string): readonly SourcePiece[] {
  const pieces: SourcePiece[] = [];
  for (let rest = written; rest !== ''; ) {
    const chinese = CHINESE_QUOTED.exec(rest);
    const whole = chinese ?? QUOTED.exec(rest);
    const taken = whole?.[0] ?? rest.charAt(0);
    if (chinese) pieces.push({ text: JSON.stringify(chinese[1] ?? chinese[2] ?? ''), isString: true });
    else pieces.push({ text: whole ? taken : toHalfWidth(taken), isString: whole !== null });
    rest = rest.slice(taken.length);
  }
  return pieces;
}

/** Pieces as one text again, without space around it. */
export const joinPieces = (pieces: readonly SourcePiece[]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trim();
