import { customPinyin, pinyin } from 'pinyin-pro';

/** A word with its pinyin, syllables joined (`liànjiē`). */
export interface ReadWord {
  readonly word: string;
  readonly pinyin: string;
}

/** Text whose `{重|chóng}` are taken out, and what they say about the characters, by place in `plain`. */
export interface ReadText {
  readonly plain: string;
  readonly readings: ReadonlyMap<number, string>;
}

/** Words of these lessons that the library reads wrongly. */
customPinyin({
  文件夹: 'wén jiàn jiā',
  收藏夹: 'shōu cáng jiā',
  发卡: 'fà qiǎ',
  朝阳: 'cháo yáng',
});

const OVERRIDE = /\{(\p{Script=Han}+)\|([a-züA-ZÀ-ǜ' ]+)\}/gu;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const wordsOfRun = new Map<string, readonly ReadWord[]>();

/** Takes the overrides out of a text. */
export function readOverrides(text: string): ReadText {
  if (!text.includes('{')) return { plain: text, readings: new Map() };
  const readings = new Map<number, string>();
  let removed = 0;
  const plain = text.replace(OVERRIDE, (whole, chars: string, reading: string, offset: number) => {
    const syllables = reading.trim().split(/\s+/);
    const start = offset - removed;
    if (syllables.length === chars.length)
      syllables.forEach((syllable, index) => readings.set(start + index, syllable));
    // One spelling for the whole word stands on its first character.
    else Array.from(chars, (_, index) => readings.set(start + index, index === 0 ? syllables.join('') : ''));
    removed += whole.length - chars.length;
    return chars;
  });
  return { plain, readings };
}

/** A text without its overrides. */
export const withoutOverrides = (text: string): string => readOverrides(text).plain;

/** The words of a run of Chinese characters with their pinyin, in order. */
export function readRun(run: string, readings: ReadonlyMap<number, string> = new Map()): readonly ReadWord[] {
  if (readings.size > 0) return readFresh(run, readings);
  const known = wordsOfRun.get(run) ?? readFresh(run, readings);
  wordsOfRun.set(run, known);
  return known;
}

/** The pinyin of a text as one word; `readings` win over its own overrides. */
export function pinyinOf(text: string, readings?: ReadText['readings']): string {
  const read = readOverrides(text);
  return joinSyllables(syllablesOf(read.plain, readings ?? read.readings));
}

function readFresh(run: string, readings: ReadonlyMap<number, string>): readonly ReadWord[] {
  const syllables = syllablesOf(run, readings);
  return Array.from(segmenter.segment(run), ({ segment, index }) => ({
    word: segment,
    pinyin: joinSyllables(syllables.slice(index, index + segment.length)),
  }));
}

function syllablesOf(run: string, readings: ReadonlyMap<number, string>): readonly string[] {
  const syllables = pinyin(run, { type: 'array' });
  return syllables.map((syllable, index) => readings.get(index) ?? syllable);
}

/** Syllables in one word; one that begins with a vowel is set off by an apostrophe: xī'ān. */
export function joinSyllables(syllables: readonly string[]): string {
  return syllables.reduce(
    (word, next) => (word !== '' && /^[aoeāáǎàōóǒòēéěè]/.test(next) ? `${word}'${next}` : word + next),
    '',
  );
}
