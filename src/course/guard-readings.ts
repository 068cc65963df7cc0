import type { CodeFences } from './code-fences.ts';
import { replaceOutsideCode } from './replace-outside-code.ts';
import type { SourceLine } from './source-line.ts';

/** Wrong ones as well: they were told, and a split cell would be told again. */
const READING = /\{(\p{Script=Han}+)\|([a-zA-ZÀ-ǜ\d' ]*)\}/gu;

/** The bar of a reading (`{重|chóng}`) must not split a table's cell, and nobody should have to think of that. */
export const guardReadings = (lines: readonly SourceLine[], fences: CodeFences): readonly SourceLine[] =>
  lines.map((line, index) =>
    line.text.includes('{') && !fences.isCode(index)
      ? replaceOutsideCode(line, READING, ([, chars, reading]) => `{${chars}\\|${reading}}`)
      : line,
  );
