const PATHS = '进去|进来|出去|出来|起来|下来|下去|过来|过去|上来|上去|回来|回去';
const HANDS = '看听找插猜拔打关按拿放装搬推拉追赶跟连删改写读做用走跑';

/**
 * 插不进, 找得到: whether something can be done, said in one word with a light 不 or 得. By verb, because 他说不去 and
 * 我想得到 are none; 记得上课 isn't either, so 记 stands with 不 only.
 */
const POSSIBLE = new RegExp(
  [
    `[${HANDS}][不得](?:${PATHS}|清楚|[进出见到清懂动完住起掉开下上走])`,
    `[想说]不(?:起来|出来|清楚|[出到起清])`,
    '[想说]得(?:出来|清楚|[出清])',
    `[记认学吃分离管停]不(?:${PATHS}|清楚|[出到清懂动完住起掉开下上])`,
    '[进出回过][不得][来去]',
  ].join('|'),
  'gu',
);

/** The words of possibility in a text, and how their second character is read. */
export const possibleVerbs = (text: string) =>
  Array.from(text.matchAll(POSSIBLE), ({ 0: word, index }) => ({
    word,
    index,
    light: word.charAt(1) === '不' ? 'bu' : 'de',
  }));
