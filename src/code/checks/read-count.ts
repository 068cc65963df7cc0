const DIGITS = '零一二三四五六七八九';

/** A whole number written in digits or, up to 99, in Chinese (三, 两, 十二, 二十); undefined for anything else. */
export function readCount(text: string): number | undefined {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  const [, tens, units] = /^(?:([一二三四五六七八九]?)十)?([零一二两三四五六七八九]?)$/.exec(text) ?? [];
  if (text === '' || units === undefined) return undefined;
  return (tens === undefined ? 0 : 10 * (tens === '' ? 1 : digitOf(tens))) + digitOf(units);
}

const digitOf = (char: string): number => (char === '' ? 0 : DIGITS.indexOf(char === '两' ? '二' : char));
