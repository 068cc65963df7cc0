import { GLUED_MARK } from './glued-mark.ts';
import { replaceMatches, type SourceLine } from './source-line.ts';

/** What WeChat and Word leave in a text: signs without any width. */
export const ZERO_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;

const SPACES = '[ \\t\\u00a0\\u3000\\u200b-\\u200d\\u2060\\ufeff]';
const BLANK = new RegExp(`^${SPACES}+$`, 'g');
const SPACED_MARK = `(?:[-*+－]|[0-9０-９]{1,3}[.．、)])(?:${SPACES}|[[［【])`;
const BEFORE_MARK = new RegExp(`^${SPACES}+(?=[>＞》]|[:：﹕∶]{3}|${SPACED_MARK}|${GLUED_MARK})`, 'gu');

/**
 * The line with ordinary spaces before its mark: a full-width space indents by two, as much as the eye sees. A line of
 * odd spaces only is empty, as it looks. Prose keeps its own.
 */
export const plainStart = (line: SourceLine): SourceLine =>
  replaceMatches(
    replaceMatches(line, BLANK, () => ''),
    BEFORE_MARK,
    ({ 0: indent }) => plainSpaces(indent),
  );

/** Odd spaces as ordinary ones. */
export const plainSpaces = (text: string): string =>
  text
    .replace(ZERO_WIDTH, '')
    .replace(/\u3000/g, '  ')
    .replace(/\u00a0/g, ' ');
