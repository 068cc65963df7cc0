import type { Html } from '../exercises/kind.ts';
import { anyOf } from './any-of.ts';
import { escapeHtml } from './escape-html.ts';
import type { Lesson } from './model.ts';
import { pinyinOf, type Readings, readOverrides, readRun, withoutOverrides } from './pinyin.ts';

/** One line of plain text to HTML, escaped, with pinyin above the words that want it. */
export type TextToHtml = (text: string) => Html;

const HAN_RUN = /\p{Script=Han}+/gu;
const HAS_HAN = /\p{Script=Han}/u;

/** The text writer of a lesson: pinyin over all Chinese words, over its new words only, or over none. */
export function textWriter(mode: Lesson['pinyin'], newWords: readonly string[]): TextToHtml {
  if (mode === 'none') return plainText;
  const write = mode === 'all' ? rubyOverAll(newWords) : rubyOverNew(newWords);
  const known = new Map<string, Html>();
  return (text) => {
    const html = known.get(text) ?? (HAS_HAN.test(text) ? write(text) : plainText(text));
    known.set(text, html);
    return html;
  };
}

/** Text without pinyin. */
export const plainText: TextToHtml = (text) => escapeHtml(withoutOverrides(text));

function rubyOverAll(newWords: readonly string[]): TextToHtml {
  const anyNewWord = anyOf(newWords.map(withoutOverrides));
  return (text) => {
    const { plain, readings } = readOverrides(text);
    return replaceAndEscape(plain, HAN_RUN, (run, start) =>
      readRun(run, readingsWithin(readings, start, run.length), anyNewWord)
        .map(({ word, pinyin }) => ruby(word, pinyin))
        .join(''),
    );
  };
}

function rubyOverNew(newWords: readonly string[]): TextToHtml {
  const pinyinByWord = new Map(newWords.map((word) => [withoutOverrides(word), pinyinOf(word)]));
  const anyNewWord = anyOf([...pinyinByWord.keys()]);
  if (anyNewWord === undefined) return plainText;
  return (text) => {
    const { plain, readings } = readOverrides(text);
    return replaceAndEscape(plain, anyNewWord, (word, start) => {
      const own = readingsWithin(readings, start, word.length);
      return ruby(word, own.size > 0 ? pinyinOf(word, own) : (pinyinByWord.get(word) ?? ''));
    });
  };
}

const ruby = (word: string, pinyin: string): Html => `<ruby>${escapeHtml(word)}<rt>${escapeHtml(pinyin)}</rt></ruby>`;

function readingsWithin(readings: Readings, start: number, length: number): Readings {
  if (readings.size === 0) return readings;
  const within = [...readings].filter(([place]) => place >= start && place < start + length);
  return new Map(within.map(([place, reading]) => [place - start, reading]));
}

function replaceAndEscape(text: string, pattern: RegExp, replace: (match: string, start: number) => Html): Html {
  let html = '';
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    html += escapeHtml(text.slice(end, match.index)) + replace(match[0], match.index);
    end = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(end));
}
