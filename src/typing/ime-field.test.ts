import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TypingEvent } from './event.ts';
import { type FieldEvent, type ImeField, imeField, stepField } from './ime-field.ts';
import { type KeyLike, typingKey } from './key-event.ts';
import { after, hanzi } from './typing-suite.ts';

/** An event as recorded; what was false there is left out. */
type Recorded = Partial<KeyLike> & Partial<Omit<FieldEvent, 'type'>> & { readonly type: string; readonly at: number };

/** Recorded in real Chromiums, the input method played by the DevTools protocol (`Input.imeSetComposition`). */
const readTraces = (version: number): Readonly<Record<string, readonly Recorded[]>> =>
  JSON.parse(readFileSync(new URL(`./fixtures/chromium-${version}.json`, import.meta.url), 'utf8'));

const FIELD_EVENTS = ['compositionstart', 'compositionupdate', 'compositionend', 'input', 'blur'];

const isFieldEvent = (event: object): event is FieldEvent => FIELD_EVENTS.includes((event as { type: string }).type);

function replay(
  trace: readonly (Recorded | FieldEvent)[],
  value = '',
): { field: ImeField; log: readonly TypingEvent[] } {
  let field = imeField(value);
  const log: TypingEvent[] = [];
  trace.forEach((event, index) => {
    if (!isFieldEvent(event)) return;
    const step = stepField(field, event, index);
    field = step.field;
    log.push(...step.events);
  });
  return { field, log };
}

const textsOf = (trace: readonly (Recorded | FieldEvent)[], value = ''): readonly string[] =>
  replay(trace, value).log.flatMap((event) => (event.type === 'text' ? [`-${event.del}+${event.ins}`] : []));

const presOf = (trace: readonly (Recorded | FieldEvent)[]): readonly string[] =>
  replay(trace).log.flatMap((event) => (event.type === 'pre' ? [event.text] : []));

describe.each([156, 109])('the traces of Chromium %i', (version) => {
  const traces = readTraces(version);
  const trace = (name: string): readonly Recorded[] => traces[name] ?? [];

  it.each([
    ['plain letters', ['-0+a', '-0+B', '-1+']],
    ['a phrase committed at once', ['-0+你好']],
    ['a phrase committed in two parts', ['-0+你好']],
    ['a part committed while the rest is composed on', ['-0+你', '-0+好']],
    ['a composition cancelled', []],
    ['focus lost in the middle of a composition', ['-0+sh']],
    ['the value emptied in the middle of a composition', ['-0+他']],
    ['punctuation without a composition', ['-0+，', '-0+“”', '-0+……']],
    ['an emoji in place of a word', ['-0+😀']],
    ['backspace across a phrase', ['-0+你好', '-1+', '-1+', '-0+他']],
    ['letters committed with enter', ['-0+ni']],
  ])('give %s as it was meant', (name, texts) => {
    expect(trace(name).length).toBeGreaterThan(0);
    expect(textsOf(trace(name))).toEqual(texts);
  });

  it('leave no pre-edit behind', () => {
    for (const name of Object.keys(traces))
      expect(replay(trace(name)).field).toMatchObject({ composing: false, pre: '' });
  });

  it('show the pre-edit as it grows', () => {
    expect(presOf(trace('a phrase committed in two parts'))).toEqual([
      ...['n', 'ni', 'nih', 'niha', 'nihao', '你hao', '你好', ''],
    ]);
  });

  it('rest when focus is lost, and take the raw letters back', () => {
    const { log } = replay(trace('focus lost in the middle of a composition'));
    expect(log[log.length - 1]?.type).toBe('pause');
    expect(after(hanzi('是'), ...log)).toMatchObject({ typed: '', slip: 'ime-off', lastAt: null, tally: { wrong: 0 } });
  });

  it('tell keys that an input method took from plain ones, and leave out repeats', () => {
    const keys = (name: string) =>
      trace(name)
        .filter(({ type }) => type === 'keydown')
        .map((event) => typingKey({ ...NO_KEY, ...event }, event.at));
    expect(keys('a key held down').map((event) => event?.type)).toEqual(['key', undefined, undefined]);
    expect(keys('plain letters').filter((event) => event !== undefined)).toMatchObject([
      { char: 'a', ime: false },
      { char: 'B' },
      { char: null },
    ]);
    expect(keys('a phrase committed at once')[0]).toMatchObject({ char: 'n', ime: true });
  });

  it('type a poem’s line with everything that may go wrong in between', () => {
    const target = hanzi('你好，他');
    const log = ['a composition cancelled', 'a phrase committed in two parts'].flatMap(
      (name) => replay(trace(name)).log,
    );
    expect(after(target, ...log)).toMatchObject({ typed: '你好', char: 2, missed: [], tally: { wrong: 0, slips: 0 } });
  });
});

const NO_KEY: KeyLike = { code: '', key: '', keyCode: 0, shiftKey: false, repeat: false, caps: false };

const start = (value = ''): FieldEvent => ({ type: 'compositionstart', value });
const update = (data: string, value = ''): FieldEvent => ({ type: 'compositionupdate', data, value });
const input = (value: string, isComposing = false): FieldEvent => ({ type: 'input', value, isComposing });
const end = (value: string): FieldEvent => ({ type: 'compositionend', value });
const blur = (value: string): FieldEvent => ({ type: 'blur', value });

describe('stepField', () => {
  it.each([
    ['an input after the end, as in Firefox', [start(), update('ni'), input('ni', true), end('你'), input('你')]],
    ['an end without any input', [start(), update('ni'), end('你')]],
    ['an end that comes twice', [start(), update('ni'), input('你', true), end('你'), end('你')]],
    ['an input that says it is composing after the end', [start(), update('ni'), end('你'), input('你', true)]],
    ['no end at all', [start(), update('ni'), input('你', false)]],
    ['no start at all', [update('ni'), input('ni', true), end('你')]],
    ['no end before the next start', [start(), update('ni'), input('你', true), start('你')]],
    ['no end before focus is lost', [start(), update('ni'), input('你', true), blur('你')]],
  ])('takes one commit from %s', (_name, trace) => {
    expect(textsOf(trace)).toEqual(['-0+你']);
  });

  it('takes a long commit, but no paste', () => {
    expect(textsOf([start(), end('床前明月光疑是地上霜')])).toEqual(['-0+床前明月光疑是地上霜']);
    expect(textsOf([start(), update('c'), input('床前明月光疑是地上霜')])).toEqual(['-0+床前明月光疑是地上霜']);
    const paste = replay([input('床前明月光疑是地上霜')]);
    expect(paste).toEqual({ field: imeField(''), log: [] });
    expect(textsOf([input('床前明月光疑是地'), blur('床前明月光疑是地上霜霜霜霜霜霜霜霜')])).toEqual([
      '-0+床前明月光疑是地',
    ]);
  });

  it('starts over from what the view wrote into the field', () => {
    expect(textsOf([input('你好吗')], '你好')).toEqual(['-0+吗']);
  });

  const texts = fc.string({ unit: fc.constantFrom('a', 'n', '你', '好', '，', '😀'), maxLength: 6 });
  const anyEvent: fc.Arbitrary<FieldEvent> = fc.record({
    type: fc.constantFrom('compositionstart', 'compositionupdate', 'compositionend', 'input', 'blur'),
    value: texts,
    data: texts,
    isComposing: fc.boolean(),
  });

  it('always agrees with the field once nothing is composed, in whatever order events come', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), texts, (trace, last) => {
        const { field, log } = replay([...trace, end(last)]);
        const rebuilt = log.reduce((text, event) => {
          if (event.type !== 'text') return text;
          const chars = Array.from(text);
          return chars.slice(0, chars.length - event.del).join('') + event.ins;
        }, '');
        expect(rebuilt).toBe(last);
        expect(field).toEqual(imeField(last));
      }),
    );
  });
});
