/**
 * Characters whose reading hangs on their neighbours, where the library takes the commoner one: applied to characters
 * that stand in no known word. Rough on purpose; what they miss an author mends with `{得|děi}`.
 */
interface ReadingRule {
  readonly char: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly reading: string;
}

const rules: readonly ReadingRule[] = [
  // 一只, 几只, 这只: a measure; otherwise "only".
  { char: '只', before: /[一二三四五六七八九十百两几每这那哪半]/, reading: 'zhī' },
  { char: '只', reading: 'zhǐ' },
  // 得先问, 还得等: must.
  { char: '得', before: /^$|[都就还也总你我他她它们]/, after: /[^到分奖了过出]/, reading: 'děi' },
  // 做得好, 写得很清楚: behind a verb and before how it is done. 得分, 得奖, 难得 are its own words.
  { char: '得', before: /[^只必应难不获取赢所费]/, after: /[^到分奖了过意体失]/, reading: 'de' },
  // 看着手机: not 着手.
  { char: '着', before: /[看拿坐站走端拖抱带指对朝]/, reading: 'zhe' },
  // 教 alone is the verb; 教室, 教师, 教材, 教育, 教学 are read with the fourth tone.
  { char: '教', before: /[^请求任宗佛]|^$/, after: /[^室师材育学程练授养训科堂导]/, reading: 'jiāo' },
  // 例子, 箱子: a light ending. In 电子, 种子, 女子 it means something.
  {
    char: '子',
    before: /[^电原分粒质种孔老弟女男父母亲王太公天瓜莲松才君孙养独学]/,
    after: /[^女弟孙]|^$/,
    reading: 'zi',
  },
  // 点了, 出了: done. 了解 and 不了 keep theirs.
  { char: '了', before: /[^不得]/, after: /[^解然]|^$/, reading: 'le' },
];

/** The reading of the character at `index` of `text` by its neighbours; undefined if no rule speaks. */
export function readingByRule(text: string, index: number): string | undefined {
  const [before, char, after] = [text.charAt(index - 1), text.charAt(index), text.charAt(index + 1)];
  return rules.find(
    (rule) => rule.char === char && (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true),
  )?.reading;
}
