import { describe, expect, it } from 'vitest';
import { linesOf, runsOf } from './lines-of.ts';
import { slotAt } from './slot-at.ts';
import { isTyped } from './step-typing.ts';
import { after, commit, enter, hanzi, pause, pre, press } from './typing-suite.ts';

const poem = hanzi('床前明月光', '疑是地上霜');

const marks = (...log: Parameters<typeof after> extends [unknown, ...infer Log] ? Log : never): string =>
  (linesOf(poem, after(poem, ...log))[0]?.marks ?? []).map((mark) => mark.charAt(0)).join('');

describe('hanzi', () => {
  it('takes characters one by one, in phrases, and across the line’s end', () => {
    expect(after(poem, commit('床'))).toMatchObject({ line: 0, char: 1, typed: '床' });
    expect(after(poem, commit('床前明月光'))).toMatchObject({ line: 1, char: 0, typed: '' });
    expect(after(poem, commit('床前'), commit('明月光疑是'))).toMatchObject({ line: 1, char: 2, typed: '疑是' });
    expect(isTyped(poem, after(poem, commit('床前明月光疑是地上霜')))).toBe(true);
  });

  it('is done once', () => {
    const log = [commit('床前明月光疑是地上霜'), commit('霜'), enter, pre('shuang'), pause, press('a')];
    expect(after(poem, ...log)).toEqual(after(poem, log[0] ?? enter));
  });

  it('keeps the rest right when one character is left out, and counts that one', () => {
    expect(marks(commit('床明月'))).toBe('dmddh');
    const state = after(poem, commit('床明月'));
    expect(state).toMatchObject({ char: 3, missed: [1], tally: { wrong: 0 } });
    const mended = after(poem, commit('床明月'), commit('前明月', 2), commit('光'));
    expect(mended).toMatchObject({ line: 1, tally: { slots: 5, clean: 4, deleted: 0 } });
  });

  it('marks a wrong character once, however long it stands', () => {
    const log = [commit('床前名'), commit('月'), commit('光')];
    expect(marks(...log)).toBe('ddwdd');
    expect(after(poem, ...log)).toMatchObject({ missed: [2], tally: { wrong: 1, confusions: { 明名: 1 } } });
  });

  it('is right in the end when what was wrong is taken back', () => {
    const state = after(poem, commit('床前名'), commit('', 1), commit('明月光'));
    expect(state).toMatchObject({ line: 1, tally: { slots: 5, clean: 4, hits: 5, wrong: 1, deleted: 1 } });
  });

  it('shows nothing wrong after backspace across a phrase', () => {
    expect(after(poem, commit('床前'), commit('', 2))).toMatchObject({ char: 0, typed: '', missed: [] });
    expect(after(poem, commit('', 9))).toMatchObject({ typed: '', tally: { deleted: 0 } });
  });

  it('takes a line as it is on Enter, once enough is written', () => {
    expect(after(poem, commit('床前名月'), enter)).toMatchObject({ line: 0 });
    const state = after(poem, commit('床前名月光'), enter);
    expect(state).toMatchObject({ line: 1, typed: '', missed: [], tally: { slots: 5, clean: 4, hits: 4, wrong: 1 } });
  });

  it('counts what Enter leaves out as missed', () => {
    const { tally } = after(poem, commit('床床床床床'), enter);
    expect(tally).toMatchObject({ slots: 5, clean: 1, hits: 1 });
  });

  it('says which character comes next: the first that is not right', () => {
    expect(slotAt(poem, after(poem, commit('床明')))).toMatchObject({ line: 0, char: 1, target: { text: '前' } });
    expect(slotAt(poem, after(poem, commit('床前明月光疑是地上霜')))).toBeUndefined();
  });

  it('counts time while letters are composed', () => {
    const log = [press('c', { at: 0 }), pre('c', 100), pre('ch', 600), commit('床', 0, 2_000)];
    expect(after(poem, ...log).tally.activeMs).toBe(2_000);
  });

  it('holds the letters of the pre-edit until they are committed', () => {
    expect(after(poem, pre('chuang'), pre('床')).pre).toBe('chuang');
    expect(after(poem, pre('chuang'), commit('床')).pre).toBe('');
    expect(after(poem, commit('床床'), pre('qian'), commit('', 1)).pre).toBe('qian');
  });

  it('does not grow with a cat on the keyboard', () => {
    const log = Array.from({ length: 400 }, () => commit('猫'));
    expect(Array.from(after(poem, ...log).typed).length).toBeLessThan(60);
  });
});

describe('marks', () => {
  it.each([
    ['他说：“好，……”', '他说:"好,……"'],
    ['他说："好，…"', '他说：“好，…”'],
    ['好😀好', '好😀好'],
    ['（好）', '(好)'],
  ])('%s may be typed as %s', (line, typed) => {
    const target = hanzi(line);
    expect(isTyped(target, after(target, commit(typed)))).toBe(true);
  });

  it('put there in pairs are no error: the text goes between them', () => {
    const target = hanzi('他说：“你好，再见。”');
    const log = [commit('他说：'), commit('“”'), commit('你好”', 1), commit('，”', 1), commit('再见。”', 1)];
    const state = after(target, ...log);
    expect(isTyped(target, state)).toBe(true);
    expect(state.tally).toMatchObject({ slots: 11, clean: 11, wrong: 0, deleted: 0, hits: 6 });
  });

  it('put there in pairs pass over nothing: what is missing before the closing one is still to come', () => {
    const state = after(hanzi('“好的”'), commit('“”'), commit('好”', 1));
    expect(state).toMatchObject({ char: 3, missed: [] });
  });

  it('put there in pairs count when Enter leaves them as they are', () => {
    expect(after(hanzi('“好'), commit('“”'), enter).tally).toMatchObject({ slots: 2, clean: 1 });
  });

  it('do not count as characters a minute', () => {
    expect(after(hanzi('好，'), commit('好，')).tally).toMatchObject({ slots: 2, hits: 1 });
  });

  it('of an emoji in place of a word are one wrong character', () => {
    expect(after(poem, commit('😀'))).toMatchObject({ missed: [0], tally: { wrong: 1, confusions: { '床😀': 1 } } });
  });

  it('that are no text are dropped: line ends, halves of pairs', () => {
    expect(after(poem, commit('\n\ud83d床\t'))).toMatchObject({ typed: '床', missed: [] });
    expect(after(poem, commit('\n'))).toEqual(after(poem));
  });
});

describe('letters where characters belong', () => {
  it('are taken back and told, and are no error', () => {
    const state = after(poem, commit('床'), commit('qian'));
    expect(state).toMatchObject({ typed: '床', slip: 'ime-off', missed: [], tally: { wrong: 0, slips: 1 } });
  });

  it('are one slip for a stretch of them, with the key that was to choose', () => {
    const letters = ['q', 'i', 'a', 'n', '1', ' '].map((char) => commit(char));
    expect(after(poem, commit('床'), ...letters)).toMatchObject({ typed: '床', tally: { wrong: 0, slips: 1 } });
    expect(after(poem, commit("qian'ming "))).toMatchObject({ typed: '', missed: [] });
  });

  it('in full width are letters too', () => {
    expect(after(poem, commit('ｓｈ'))).toMatchObject({ typed: '', slip: 'ime-off' });
  });

  it('in capitals come from Caps Lock', () => {
    expect(after(poem, commit('QIAN'))).toMatchObject({ typed: '', slip: 'caps' });
    expect(after(poem, press('Q', { caps: true }))).toMatchObject({ slip: 'caps', tally: { slips: 1 } });
    expect(after(poem, press('Q', { caps: true }), press('q'))).toMatchObject({ slip: null });
  });

  it('are forgotten as soon as an input method shows itself or a character comes', () => {
    expect(after(poem, commit('c'), pre('c'))).toMatchObject({ slip: null });
    expect(after(poem, commit('c'), commit('床'))).toMatchObject({ slip: null, typed: '床' });
  });

  it('stay where the line has letters, wrong ones too', () => {
    const target = hanzi('我用Word写');
    expect(after(target, commit('我用'), commit('Wo'), commit('p'))).toMatchObject({ typed: '我用Wop', missed: [4] });
    expect(isTyped(target, after(target, commit('我用'), commit('Word'), commit('写')))).toBe(true);
    expect(after(target, commit('wo'))).toMatchObject({ typed: '', slip: 'ime-off' });
  });
});

describe('homophones', () => {
  const target = hanzi('我在家。', '再见');

  it('are those whose letters were right', () => {
    expect(after(target, commit('我'), pre('zai'), commit('再')).tally).toMatchObject({
      ...{ homophones: 1, wrong: 1, confusions: { 在再: 1 } },
    });
    expect(after(target, commit('我'), pre('zhan'), commit('站')).tally).toMatchObject({ homophones: 0, wrong: 1 });
    expect(after(target, commit('我'), pre('buzai'), commit('站')).tally).toMatchObject({ homophones: 0, wrong: 1 });
  });

  it('are found in phrases, past the characters that browsers show last', () => {
    const log = [pre("wo'zai'jia"), pre('我再加'), commit('我再加')];
    expect(after(target, ...log).tally).toMatchObject({ homophones: 2, wrong: 2 });
  });

  it('are found in what is left to choose of a phrase', () => {
    expect(after(target, pre('wozai'), pre('我zai'), commit('我再')).tally.homophones).toBe(1);
  });

  it('are known from the line itself where there were no letters', () => {
    expect(after(hanzi('再见在'), commit('再见再')).tally).toMatchObject({ homophones: 1 });
  });
});

describe('runsOf', () => {
  it('joins neighbours of one kind', () => {
    expect(runsOf(['done', 'done', 'here', 'rest'])).toEqual([
      { mark: 'done', from: 0, to: 2 },
      { mark: 'here', from: 2, to: 3 },
      { mark: 'rest', from: 3, to: 4 },
    ]);
    expect(runsOf([])).toEqual([]);
  });
});
