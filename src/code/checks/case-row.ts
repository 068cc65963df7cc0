import type { Check } from './check.ts';

/**
 * A row of a table of cases (回答 | 输出) as a check. Several answers stand apart by ` / ` or `／`; a slash without spaces
 * (1/2) is part of an answer. An empty output cell: the program prints nothing.
 */
export function caseRow(answersCell: string, outputCell: string): Check {
  const answers = answersCell.trim().split(/ +\/ +|\s*／\s*/);
  return { type: 'answers', answers: answers.map(unquoted), text: unquoted(outputCell) };
}

/** A cell needs no quotes, but may have them: to begin with a space, for one. */
const unquoted = (cell: string): string =>
  /^(?:“(.*)”|"(.*)")$/
    .exec(cell.trim())
    ?.slice(1)
    .find((text) => text !== undefined) ?? cell.trim();
