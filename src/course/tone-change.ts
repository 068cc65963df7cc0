const TONES: readonly RegExp[] = [/[āēīōūǖ]/, /[áéíóúǘ]/, /[ǎěǐǒǔǚ]/, /[àèìòùǜ]/];
const NUMBER = /[一二三四五六七八九十百千两第初\d]/;

/** 1 to 4; 0 for a light syllable. */
const toneOf = (syllable: string): number => TONES.findIndex((tone) => tone.test(syllable)) + 1;

/**
 * The syllables of `text` with 一 and 不 as they are spoken and as schoolbooks write them: yí and bú before a fourth
 * tone, yì before the others, light between two of the same (看一看, 好不好); yī in numbers and at an end.
 */
export function withToneChanges(text: string, syllables: readonly string[]): readonly string[] {
  return syllables.map((syllable, index) => {
    const [before, char, after] = [text.charAt(index - 1), text.charAt(index), text.charAt(index + 1)];
    if (char !== '一' && char !== '不') return syllable;
    // 一个一个 is an amount said twice, no trying out.
    const isBetween = before !== '' && before === after && text.charAt(index - 2) !== '一';
    if (char === '不') return isBetween ? 'bu' : toneOf(syllables[index + 1] ?? '') === 4 ? 'bú' : 'bù';
    if (isBetween) return 'yi';
    if (after === '' || NUMBER.test(before) || isCounting(after, text.charAt(index + 2))) return 'yī';
    return toneOf(syllables[index + 1] ?? '') === 4 || after === '个' ? 'yí' : 'yì';
  });
}

/** 一月, 一年级, 一二三: a number in a row, no amount. */
const isCounting = (after: string, next: string): boolean =>
  /[二三四五六七八九月号班]/.test(after) || (after === '年' && next === '级');
