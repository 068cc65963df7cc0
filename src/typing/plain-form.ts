/** Marks that are the same in another form, beside full-width ASCII: by their plain form. */
const FORMS: readonly (readonly [plain: string, others: string])[] = [
  [' ', '\u3000\u00a0'],
  ['"', '“”„‟＂「」«»'],
  ["'", '‘’‚‛＇『』'],
  ['.', '。｡'],
  ['<', '《〈'],
  ['>', '》〉'],
  ['[', '【〔'],
  [']', '】〕'],
  ['$', '￥¥'],
  ['~', '～〜'],
  ['…', '⋯'],
  ['—', '–―─－'],
  ['·', '•・'],
];

const plainByForm: ReadonlyMap<string, string> = new Map(
  FORMS.flatMap(([plain, others]) => [...others].map((other) => [other, plain] as const)),
);

/**
 * One character in the form that stands for all its forms: full-width ASCII and Chinese marks as their keys type them.
 * Two characters are typed alike if their plain forms are equal. The comma and the Chinese list comma stay apart.
 */
export function plainForm(char: string): string {
  const known = plainByForm.get(char);
  if (known !== undefined) return known;
  const code = char.length === 1 ? char.charCodeAt(0) : 0;
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : char;
}
