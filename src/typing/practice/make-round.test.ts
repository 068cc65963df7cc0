import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { practiceMaterial } from '../../../tests/fixtures/typing/practice-material.ts';
import { widthOf } from '../break-lines.ts';
import type { TargetLine, TypingTarget } from '../target.ts';
import { keyOrder, SHIFT } from './key-order.ts';
import type { KeySkill } from './key-skill.ts';
import { makeRound } from './make-round.ts';
import { itemOf, type PracticeMaterial, syllableItem } from './material.ts';
import { lettersIn } from './round-page.ts';
import type { RoundRequest } from './round-source.ts';

const noMaterial: PracticeMaterial = { wordsZh: [], sentencesZh: [], wordsEn: [], sentencesEn: [] };
const setsOpen = (count: number) => keyOrder.slice(0, count).flat();
const allLetters = setsOpen(12);

const textOf = (line: TargetLine) => line.map(({ text }) => text).join('');
const itemsOf = ({ lines }: TypingTarget) =>
  lines.flatMap((line) => textOf(line).split(' ')).filter((text) => text !== '');
const keysOf = ({ mode, lines }: TypingTarget) => {
  const items = lines.map((line) => (mode === 'pinyin' ? syllableItem(line) : itemOf(textOf(line))));
  return new Set(items.flatMap(({ keys }) => [...keys]));
};
const letters = ({ mode, lines }: TypingTarget) => lines.reduce((sum, line) => sum + lettersIn(line, mode), 0);

function round(keys: readonly string[], focus: string, more: Partial<RoundRequest> = {}): TypingTarget {
  const skills = new Map<string, KeySkill>();
  return makeRound({ material: practiceMaterial, skills, keys, focus, confusions: new Map(), seed: 1, ...more });
}
const rounds = (keys: readonly string[], focus: string, more: Partial<RoundRequest> = {}) =>
  Array.from({ length: 30 }, (_, seed) => round(keys, focus, { ...more, seed }));
const modes = (all: readonly TypingTarget[]) => [...new Set(all.map(({ mode }) => mode))].sort();

describe('makeRound, whatever the keys, the focus and the seed', () => {
  const skill = fc.nat(40).map((hits): KeySkill => ({ hits, timed: hits, ms: 900, accuracy: 0.9 }));
  const requests = fc
    .record({
      keys: fc.integer({ min: 1, max: keyOrder.length }).map(setsOpen),
      at: fc.nat(),
      skills: fc.dictionary(fc.constantFrom(...keyOrder.flat()), skill),
      confusions: fc.dictionary(
        fc.constantFrom('fj', 'jf', 'dk', 'ni', 'en', 'zz', 'FJ', '床窗'),
        fc.integer({ min: 1, max: 9 }),
      ),
      listed: fc.boolean(),
      seed: fc.integer(),
    })
    .map(
      ({ keys, at, skills, confusions, listed, seed }): RoundRequest => ({
        seed,
        material: listed ? practiceMaterial : noMaterial,
        keys,
        focus: keys[at % keys.length] ?? '',
        skills: new Map(Object.entries(skills)),
        confusions: new Map(Object.entries(confusions)),
      }),
    );
  const holds = (check: (target: TypingTarget, request: RoundRequest) => void) =>
    fc.assert(
      fc.property(requests, (request) => {
        check(makeRound(request), request);
      }),
      { numRuns: 300 },
    );

  it('asks for open keys only', () => {
    holds((target, { keys }) => expect([...keysOf(target)].filter((key) => !keys.includes(key))).toEqual([]));
  });

  it('contains the focus', () => {
    holds((target, { focus }) => expect(keysOf(target)).toContain(focus));
  });

  it('takes 40 to 60 keys in one or two lines of 40 cells at most', () => {
    holds((target) => {
      expect(letters(target)).toBeGreaterThanOrEqual(40);
      expect(letters(target)).toBeLessThanOrEqual(60);
      expect(target.lines.length).toBeLessThanOrEqual(2);
      for (const line of target.lines) expect(widthOf(line, target.mode)).toBeLessThanOrEqual(40);
    });
  });

  it('has no item more than three times, and none twice in a row', () => {
    holds((target) => {
      const items = itemsOf(target);
      for (const item of items) expect(items.filter((other) => other === item).length).toBeLessThanOrEqual(3);
      expect(items.some((item, at) => item === items[at + 1])).toBe(false);
    });
  });

  it('is the same round for the same request', () => {
    holds((target, request) => expect(makeRound(request)).toEqual(target));
  });
});

describe('makeRound', () => {
  it('makes another round from another seed', () => {
    const texts = rounds(setsOpen(6), 'n').map((target) => itemsOf(target).join(' '));
    expect(new Set(texts).size).toBeGreaterThan(25);
  });

  it('begins with patterns of f and j', () => {
    const target = round(['f', 'j'], 'f');
    expect([target.mode, itemsOf(target).every((item) => /^[fj]{3}$/.test(item))]).toEqual(['keys', true]);
  });

  it('leaves a space to be typed where the next line goes on with a word', () => {
    const [first = [], last = []] = round(['f', 'j'], 'f').lines;
    expect([textOf(first).endsWith(' '), textOf(last).endsWith(' ')]).toEqual([true, false]);
  });

  it('asks for Chinese words by their syllables once home row, n, i and e are open', () => {
    const keys = [...setsOpen(5), 'n', 'i', 'e'];
    expect(modes([...rounds(keys, 'n'), ...rounds(keys, 'i'), ...rounds(keys, 'e')])).toEqual(['pinyin']);
    const [line = []] = round(keys, 'n').lines;
    expect(line.some(({ syllable }) => syllable?.includes('n'))).toBe(true);
  });

  it('takes English where Chinese has too little of the key', () => {
    expect(modes(rounds(setsOpen(8), 'r'))).toEqual(['words']);
  });

  it('takes patterns where no words have the key', () => {
    expect(modes(rounds(setsOpen(9), ';'))).toEqual(['keys']);
    expect(modes(rounds(allLetters, 'n', { material: noMaterial }))).toEqual(['keys']);
  });

  it('mixes in English and sentences when all letters are open', () => {
    const all = rounds([...allLetters, SHIFT, ',', '.'], 'a');
    expect(modes(all)).toEqual(['pinyin', 'text', 'words']);
    expect(all.some((target) => itemsOf(target).some((item) => item.endsWith('。')))).toBe(true);
  });

  it('practises signs and digits on words and in patterns', () => {
    expect(modes(rounds(setsOpen(14), SHIFT))).toContain('symbols');
    expect(itemsOf(round(setsOpen(20), '('))).toContainEqual(expect.stringMatching(/^\([a-z]+\)$/));
    expect(itemsOf(round(setsOpen(15), '4'))).toContainEqual(expect.stringMatching(/4/));
  });

  it('mixes a digit with letters, though signs are what was met last', () => {
    const skills = new Map([...SHIFT, ',', '.'].map((key) => [key, { hits: 8, timed: 8, ms: 900, accuracy: 0.9 }]));
    const items = rounds(setsOpen(15), '4', { skills }).flatMap(itemsOf);
    expect(items.filter((item) => /^4+$/.test(item)).length / items.length).toBeLessThan(0.1);
  });

  it('gives most items to the focus, and not all', () => {
    const items = rounds(allLetters, 'w').flatMap(itemsOf);
    const share = items.filter((item) => /w|[我外玩晚文]/.test(item)).length / items.length;
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.95);
  });

  it('comes back to keys that were mixed up', () => {
    const confusions = new Map([['dk', 5]]);
    const reviews = (all: readonly TypingTarget[]) =>
      all.flatMap(itemsOf).filter((item) => /^[dk]{3}$/.test(item)).length;
    const keys = ['f', 'j', 'd', 'k', 's', 'l'];
    expect(reviews(rounds(keys, 's', { confusions }))).toBeGreaterThan(reviews(rounds(keys, 's')) + 20);
  });

  it('brings one new key at a time: others never met wait', () => {
    const known: KeySkill = { hits: 30, timed: 30, ms: 900, accuracy: 0.9 };
    const skills = new Map(setsOpen(2).map((key) => [key, known]));
    const used = new Set(rounds(setsOpen(3), 's', { skills }).flatMap((target) => [...keysOf(target)]));
    expect([...used].sort().join('')).toBe('dfjks');
  });

  it('brings keys that were met but not typed enough along with the focus', () => {
    const skill = (hits: number): KeySkill => ({ hits, timed: hits, ms: 900, accuracy: 0.9 });
    const skills = new Map(setsOpen(5).map((key) => [key, skill(key === 'l' ? 6 : 30)]));
    const share = (known: ReadonlyMap<string, KeySkill>) => {
      const items = rounds(setsOpen(5), 'a', { skills: known }).flatMap(itemsOf);
      return items.filter((item) => item.includes('l')).length / items.length;
    };
    expect(share(skills)).toBeGreaterThan(share(new Map([...skills, ['l', skill(30)]])) + 0.1);
  });

  it("makes a round of a lesson's own few words", () => {
    const wordsZh = practiceMaterial.wordsZh.slice(-8);
    const target = round(allLetters, 'r', { material: { ...noMaterial, wordsZh } });
    expect([target.mode, letters(target) >= 40]).toEqual(['pinyin', true]);
  });
});
