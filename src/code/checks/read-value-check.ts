import type { Check } from './check.ts';
import { joinPieces, type SourcePiece, sourcePieces } from './source-text.ts';

const NAME = '[\\p{L}_$][\\p{L}\\p{M}\\p{N}_$]*';
const VARIABLE = [
  new RegExp(`^变量\\s+(${NAME})\\s+(?:是|为)\\s*`, 'u'),
  new RegExp(`^变量\\s*(${NAME}?)\\s*是\\s*`, 'u'),
  new RegExp(`^variable\\s+(${NAME})\\s+is\\s+`, 'iu'),
];
const FUNCTION = new RegExp(`^(?:函数|function\\s)\\s*(${NAME})\\s*[(（]`, 'iu');
const RESULT = /^\s*(?:是|为|is\s|gives\s)\s*/i;

/**
 * Reads the sentences that hold source text: 变量 X 是 V, 函数 F(ARGS) 是 V and the English ones. Undefined for others.
 */
export function readValueCheck(sentence: string): Check | undefined {
  const written = sentence.trim().replace(/(?<=.)[。；;]$/, '');
  return readVariable(written) ?? readCall(written);
}

function readVariable(written: string): Check | undefined {
  for (const form of VARIABLE) {
    const [start, name] = form.exec(written) ?? [];
    if (start === undefined || name === undefined) continue;
    const value = valueIn(sourcePieces(written.slice(start.length)));
    if (value !== '') return { type: 'variable', name, value };
  }
  return undefined;
}

function readCall(written: string): Check | undefined {
  const [start, name] = FUNCTION.exec(written) ?? [];
  if (start === undefined || name === undefined) return undefined;
  const pieces = sourcePieces(written.slice(start.length));
  const end = closingParenthesis(pieces);
  if (end < 0) return undefined;
  const after = joinPieces(pieces.slice(end + 1));
  const value = after.replace(RESULT, '');
  if (value === after || value === '') return undefined;
  return { type: 'call', name, args: joinPieces(pieces.slice(0, end)), value: withoutStop(value) };
}

function closingParenthesis(pieces: readonly SourcePiece[]): number {
  let depth = 1;
  return pieces.findIndex(({ text, isString }) => {
    if (isString) return false;
    if ('([{'.includes(text)) depth += 1;
    if (')]}'.includes(text)) depth -= 1;
    return depth === 0;
  });
}

const valueIn = (pieces: readonly SourcePiece[]): string => withoutStop(joinPieces(pieces));

/** The full stop of an English sentence; that of `3.` stays. */
const withoutStop = (value: string): string => value.replace(/(?<=[^\d.])\.$/, '').trim();
