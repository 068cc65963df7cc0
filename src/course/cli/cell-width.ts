/** Chinese, Japanese and Korean characters, full-width signs and emoji. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}]|[\u{20000}-\u{3fffd}]/u;

/** How many terminal cells a character takes: two for a full-width one. */
export const cellWidth = (char: string): number => (WIDE.test(char) ? 2 : 1);

/** The number of terminal cells of a text. */
export const cellsOf = (text: string): number => [...text].reduce((sum, char) => sum + cellWidth(char), 0);
