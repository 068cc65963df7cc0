import type { TypingEvent } from './event.ts';
import { startTyping, stepTyping } from './step-typing.ts';
import type { TargetLine, TypingTarget } from './target.ts';
import type { TypingState } from './typing-state.ts';
import { charOf, keyOf } from './us-keyboard.ts';

/** What the tests of this folder build their logs and targets with. */

const READINGS: Readonly<Record<string, string>> = {
  ...{ 床: 'chuang', 前: 'qian', 明: 'ming', 月: 'yue', 光: 'guang', 疑: 'yi', 是: 'shi', 地: 'di', 上: 'shang' },
  ...{ 霜: 'shuang', 你: 'ni', 好: 'hao', 我: 'wo', 在: 'zai', 家: 'jia', 再: 'zai', 见: 'jian', 绿: 'lv', 他: 'ta' },
  ...{ 说: 'shuo', 中: 'zhong', 国: 'guo', 用: 'yong', 写: 'xie' },
};

/** A line of Chinese with its syllables. */
export const spoken = (text: string): TargetLine =>
  Array.from(text).map((char) => ({ text: char, syllable: READINGS[char] }));

export const hanzi = (...lines: readonly string[]): TypingTarget => ({ mode: 'hanzi', lines: lines.map(spoken) });
export const pinyin = (...lines: readonly string[]): TypingTarget => ({ mode: 'pinyin', lines: lines.map(spoken) });

type KeyOptions = { readonly at?: number; readonly ime?: boolean; readonly caps?: boolean };

/** The key that types a character, pressed; `Backspace` and other names for keys that type nothing. */
export function press(char: string, { at = 0, ime = false, caps = false }: KeyOptions = {}): TypingEvent {
  const place = keyOf(char);
  return place === undefined
    ? { type: 'key', at, code: char, char: null, ime, caps }
    : { type: 'key', at, code: place.code, char: charOf(place.code, place.shift), ime, caps };
}

/** The keys of a text, one every 200 ms. */
export const keysOf = (text: string): readonly TypingEvent[] =>
  Array.from(text).map((char, index) => press(char, { at: index * 200 }));

export const commit = (ins: string, del = 0, at = 0): TypingEvent => ({ type: 'text', at, del, ins });
export const pre = (text: string, at = 0): TypingEvent => ({ type: 'pre', at, text });
export const pause: TypingEvent = { type: 'pause', at: 0 };
export const enter: TypingEvent = { type: 'enter', at: 0 };

/** The state after a log. */
export const after = (target: TypingTarget, ...log: readonly TypingEvent[]): TypingState =>
  log.reduce((state, event) => stepTyping(target, state, event), startTyping());
