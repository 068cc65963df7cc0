import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeDictionary } from './ime-fake.ts';
import { type ImeState, imePage, MAX_LETTERS, restoreIme, shownLetters, startIme } from './ime-state.ts';
import { type ImeAction, type ImeStep, stepIme } from './step-ime.ts';

const CODES: Readonly<Record<string, string>> = {
  '⌫': 'Backspace',
  '⏎': 'Enter',
  '⎋': 'Escape',
  '⇞': 'PageUp',
  '⇟': 'PageDown',
};

/** `⇧` is Shift by itself, `↵` Enter, `⏎` Enter that another input method let through; `⌫⏎⎋⇞⇟` are the keys they show; everything else types itself. */
function actionOf(sign: string, at: number): ImeAction {
  if (sign === '⇧') return { type: 'switch', at };
  if (sign === '↵') return { type: 'enter', at };
  const code = CODES[sign];
  return { type: 'key', at, code: code ?? '', char: code === undefined ? sign : null, ime: false, caps: false };
}

/** The text that comes out, with the state. */
function typed(keys: string, from: ImeState = startIme) {
  let [state, text, pre, enters]: [ImeState, string, string, number] = [from, '', '', 0];
  Array.from(keys).forEach((sign, at) => {
    const step: ImeStep = stepIme(fakeDictionary, state, actionOf(sign, at));
    state = step.state;
    for (const event of step.events) {
      if (event.type === 'text')
        text =
          Array.from(text)
            .slice(0, Array.from(text).length - event.del)
            .join('') + event.ins;
      if (event.type === 'pre') pre = event.text;
      if (event.type === 'enter') enters += 1;
    }
  });
  return { state, text, pre, enters };
}

const page = (state: ImeState): string =>
  imePage(fakeDictionary, state)
    .candidates.map(({ text }) => text)
    .join('');

describe('picking', () => {
  it.each([
    ['nihao ', '你好'],
    ['nihao1', '你好'],
    ['yanjing2', '眼镜'],
    ['nh ', '你好'],
    ['ni3', '拟'],
    ['nv ', '女'],
    ['nihao zhongguo ', '你好中国'],
  ])('%s gives %s', (keys, text) => {
    expect(typed(keys)).toMatchObject({ text, pre: '', state: { letters: '', page: 0 } });
  });

  it('keeps the letters that a character does not use', () => {
    expect(typed('nihao2')).toMatchObject({ text: '你', pre: 'hao', state: { letters: 'hao' } });
    expect(typed('nihao2 ').text).toBe('你好');
    expect(typed("xi'an2").state.letters).toBe('an');
  });

  it('ignores a number that has no candidate', () => {
    expect(typed('nihao9')).toMatchObject({ text: '', state: { letters: 'nihao' } });
    expect(typed('nv2')).toMatchObject({ text: '', state: { letters: 'nv' } });
    expect(typed('nv0')).toMatchObject({ text: '', state: { letters: 'nv' } });
  });

  it('takes a click for a number', () => {
    const { state } = typed('ni');
    const pick = (place: number) => stepIme(fakeDictionary, state, { type: 'pick', at: 9, place });
    expect(pick(1).events).toEqual([
      { type: 'text', at: 9, del: 0, ins: '泥' },
      { type: 'pre', at: 9, text: '' },
    ]);
    for (const odd of [-1, 5, 0.5, Number.NaN]) expect(pick(odd)).toEqual({ state, events: [] });
  });

  it('gives nothing for letters outside the dictionary, and keeps them', () => {
    expect(typed('wo ')).toMatchObject({ text: '', pre: 'wo', state: { letters: 'wo' } });
  });
});

describe('turning pages', () => {
  it.each([
    ['ni=', '妮逆匿腻溺'],
    ['ni.', '妮逆匿腻溺'],
    ['ni⇟', '妮逆匿腻溺'],
    ['ni=-', '你泥拟呢尼'],
    ['ni.,', '你泥拟呢尼'],
    ['ni⇟⇞', '你泥拟呢尼'],
    ['ni-', '你泥拟呢尼'],
    ['ni===', '妮逆匿腻溺'],
  ])('%s shows %s', (keys, list) => {
    expect(page(typed(keys).state)).toBe(list);
  });

  it('numbers each page from one, and begins anew with the next letter', () => {
    expect(typed('ni=2').text).toBe('逆');
    expect(typed('ni= ').text).toBe('妮');
    expect(typed('ni=h').state).toMatchObject({ letters: 'nih', page: 0 });
  });

  it('can be done with the mouse', () => {
    const { state } = typed('ni');
    const turn = (from: ImeState, by: 1 | -1) => stepIme(fakeDictionary, from, { type: 'page', at: 1, by }).state;
    expect(turn(state, 1).page).toBe(1);
    expect(turn(turn(state, 1), 1).page).toBe(1);
    expect(turn(state, -1)).toBe(state);
    expect(turn(startIme, 1)).toBe(startIme);
  });
});

describe('mending', () => {
  it('takes back a letter, then a character', () => {
    expect(typed('nih⌫')).toMatchObject({ pre: 'ni', state: { letters: 'ni' } });
    expect(typed('nihao ⌫').text).toBe('你');
    expect(typed('n⌫')).toMatchObject({ pre: '', state: { letters: '' } });
  });

  it('clears the letters with Escape', () => {
    expect(typed('nihao⎋')).toMatchObject({ text: '', pre: '', state: { letters: '' } });
    expect(typed('⎋')).toMatchObject({ text: '', state: startIme });
  });

  it('puts the letters themselves into the line with Enter, and asks for the next line where there are none', () => {
    expect(typed("ni'hao⏎")).toMatchObject({ text: 'nihao', pre: '', enters: 0 });
    expect(typed('nihao ⏎')).toMatchObject({ text: '你好', enters: 1 });
    expect(typed('nihao↵')).toMatchObject({ text: 'nihao', pre: '', enters: 0 });
    expect(typed('nihao ↵')).toMatchObject({ text: '你好', enters: 1 });
  });

  it('takes no more letters than a line could hold', () => {
    expect(typed('n'.repeat(MAX_LETTERS + 9)).state.letters).toHaveLength(MAX_LETTERS);
  });

  it('takes one apostrophe between syllables, and capitals for small letters', () => {
    expect(typed("ni''h").state.letters).toBe("ni'h");
    expect(typed('NI')).toMatchObject({ pre: 'ni', state: { letters: 'ni' } });
  });
});

describe('marks', () => {
  it.each([
    [',.?!:;', '，。？！：；'],
    ['"a"', '“'],
    ['""""', '“”“”'],
    ["''", '‘’'],
    ['()\\^_', '（）、……——'],
    ['<>', '《》'],
    ['3+4=7', '3+4=7'],
    [' ', ' '],
  ])('%s gives %s', (keys, text) => {
    expect(typed(keys).text).toBe(text);
  });

  it('take the first candidates when letters still wait', () => {
    expect(typed('nihao!').text).toBe('你好！');
    expect(typed('haozhong?').text).toBe('好中？');
    expect(typed('ni=!').text).toBe('妮！');
    expect(typed('wo!')).toMatchObject({ text: '', state: { letters: 'wo' } });
  });
});

describe('switching', () => {
  it('lets everything through in English, and comes back', () => {
    expect(typed('⇧nihao, 1⏎')).toMatchObject({ text: 'nihao, 1', enters: 1, state: { chinese: false } });
    expect(typed('⇧a⌫⇧ni ').text).toBe('你');
  });

  it('lets waiting letters through as they are', () => {
    expect(typed('nihao⇧')).toMatchObject({ text: 'nihao', pre: '', state: { chinese: false, letters: '' } });
  });
});

const signs = fc
  .array(fc.constantFrom(...`nihaozgvuxj'"1239-=,.!? ⌫⏎↵⎋⇞⇟⇧`), { maxLength: 40 })
  .map((list) => list.join(''));

it('is always in a state that JSON keeps, on a page that is there, and tells what stands in the window', () => {
  fc.assert(
    fc.property(signs, (keys) => {
      const { state, pre } = typed(keys);
      expect(restoreIme(fakeDictionary, JSON.parse(JSON.stringify(state)))).toStrictEqual(state);
      expect(pre).toBe(shownLetters(state.letters));
      expect(state.page).toBeLessThan(imePage(fakeDictionary, state).pages);
    }),
  );
});

it('passes a pause on', () => {
  const step = stepIme(fakeDictionary, startIme, { type: 'pause', at: 5 });
  expect(step).toEqual({ state: startIme, events: [{ type: 'pause', at: 5 }] });
});

describe('a saved state', () => {
  const saved = { ...startIme, letters: 'ni', page: 1 };

  it.each<[string, unknown]>([
    ['is no record', null],
    ['has capitals', { ...saved, letters: 'Ni' }],
    ['begins with an apostrophe', { ...saved, letters: "'ni" }],
    ['has letters in English', { ...saved, chinese: false }],
    ['is on a page that is not there', { ...saved, page: 2 }],
    ['has too many letters', { ...saved, letters: 'n'.repeat(MAX_LETTERS + 1), page: 0 }],
    ['has no quotes', { ...saved, open: {} }],
  ])('is refused if it %s', (_why, value) => {
    expect(restoreIme(fakeDictionary, saved)).toEqual(saved);
    expect(restoreIme(fakeDictionary, value)).toBeUndefined();
  });
});
