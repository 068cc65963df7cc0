import { describe, expect, it } from 'vitest';
import { sampleLearner } from '../../../tests/fixtures/records/sample-records.ts';
import { seededRandom } from '../../core/random.ts';
import type { Learner } from '../model.ts';
import { type PlannedChild, planClass } from './plan-class.ts';
import { type ListWords, readClassList } from './read-class-list.ts';
import { CLASS_LIST_LIMITS, splitCells } from './split-cells.ts';

const animals = ['panda', 'fox', 'owl'];
const words: ListWords = {
  nickname: ['昵称', '名字', 'nickname'],
  animal: ['小动物', 'animal'],
  group: ['班级', '小组', 'class'],
  animals: new Map([
    ['熊猫', 'panda'],
    ['fox', 'fox'],
    ['猫头鹰', 'owl'],
  ]),
};

const cells = (text: string) => splitCells(text).rows.map((row) => [row.line, ...row.cells]);
const listed = (text: string) =>
  readClassList(splitCells(text).rows, words).map((one) => [one.nickname, one.animal ?? one.unknownAnimal, one.group]);
const planned = (text: string, learners: readonly Learner[] = [], group = '三班') =>
  planClass(readClassList(splitCells(text).rows, words), { learners, animals, group, random: seededRandom(1) });
const said = (plan: readonly PlannedChild[]) =>
  plan.map(({ line, nickname, state, fault }) => [line, nickname, fault ?? state]);

describe('pasted text', () => {
  it.each([
    [
      '小雨\t熊猫\n乐乐\t',
      [
        [1, '小雨', '熊猫'],
        [2, '乐乐', ''],
      ],
    ],
    [
      '小雨,熊猫\r\n乐乐，狐狸；三班',
      [
        [1, '小雨', '熊猫'],
        [2, '乐乐', '狐狸', '三班'],
      ],
    ],
    [
      '\ufeff小雨\n\n  \n 乐乐 ',
      [
        [1, '小雨'],
        [4, '乐乐'],
      ],
    ],
    [
      '"小 ""雨"""\t"a\tb"\n"两\n行"\t三班\n乐乐',
      [
        [1, '小 "雨"', 'a b'],
        [2, '两 行', '三班'],
        [4, '乐乐'],
      ],
    ],
    [
      '"小雨\n乐乐',
      [
        [1, '"小雨'],
        [2, '乐乐'],
      ],
    ],
    ['小"雨"\t熊猫', [[1, '小"雨"', '熊猫']]],
    ['', []],
  ])('%j is read as cells', (text, rows) => {
    expect(cells(text)).toEqual(rows);
  });

  it('of a tab-separated list keeps commas in its cells', () => {
    expect(cells('小雨, 大的\t熊猫')).toEqual([[1, '小雨, 大的', '熊猫']]);
  });

  it.each([
    ['lines', '小雨\n'.repeat(5000)],
    ['cells', '小雨\t'.repeat(100_000)],
    ['quotes that are never closed', '"'.repeat(300_000)],
    ['quotes on every line', '"小雨\n'.repeat(60_000)],
    ['characters', '雨'.repeat(1_000_000)],
    ['an astral text', '🐼'.repeat(400_000)],
  ])('with too many %s is cut at stated bounds, at once', (_, text) => {
    const before = Date.now();
    const { rows, isCut } = splitCells(text);
    planned(text);
    expect(Date.now() - before).toBeLessThan(3000);
    expect(rows.length).toBeLessThanOrEqual(CLASS_LIST_LIMITS.lines);
    for (const row of rows) {
      expect(row.cells.length).toBeLessThanOrEqual(CLASS_LIST_LIMITS.cells);
      for (const cell of row.cells)
        expect(Array.from(cell).length).toBeLessThanOrEqual(CLASS_LIST_LIMITS.cellCharacters);
    }
    expect(isCut || rows.length <= 1).toBe(true);
  });
});

describe('columns', () => {
  it.each([
    ['by heading, in any order', '班级\t小动物\t昵称\n三班\t熊猫\t小雨', [['小雨', 'panda', '三班']]],
    ['by heading in English', 'Nickname,Class\nLele,4B', [['Lele', '', '4B']]],
    [
      'by content',
      '小雨,三班,熊猫\n乐乐,猫头鹰',
      [
        ['小雨', 'panda', '三班'],
        ['乐乐', 'owl', ''],
      ],
    ],
    [
      'after numbers',
      '1\t小雨\t熊猫\n2\t乐乐\t',
      [
        ['小雨', 'panda', ''],
        ['乐乐', '', ''],
      ],
    ],
    [
      'of one name a line',
      '小雨\n123',
      [
        ['小雨', '', ''],
        ['123', '', ''],
      ],
    ],
    ['with an animal that isn’t there', '昵称\t小动物\n小雨\t恐龙', [['小雨', '恐龙', '']]],
  ])('are known %s', (_, text, children) => {
    expect(listed(text)).toEqual(children);
  });
});

describe('the plan of a class', () => {
  it('says what is wrong with a line, and makes the others', () => {
    const text = '昵称\t小动物\n小雨\t\n\t熊猫\n小雨\t\n一二三四五六七八九十十一十二\t\n乐乐\t';
    expect(said(planned(text))).toEqual([
      [2, '小雨', 'new'],
      [3, '', 'no-nickname'],
      [4, '小雨', 'twice'],
      [5, '一二三四五六七八九十十一十二', 'too-long'],
      [6, '乐乐', 'new'],
    ]);
    expect(planned(text)[2]?.sameAs).toBe(2);
  });

  it('counts a nickname as people count: twelve animals are twelve', () => {
    expect(said(planned('🐼'.repeat(12)))[0]?.[2]).toBe('new');
  });

  it('knows who is here, takes in who is in no class, and leaves other classes alone', () => {
    const learner = (id: string, nickname: string, group: string) =>
      sampleLearner(id, { nickname, group, animal: 'fox' });
    const learners = [learner('a', '小雨', '三班'), learner('b', '乐乐', ''), learner('c', '豆豆', '四班')];
    const plan = planned('小雨\n乐 乐\n豆豆', learners);
    expect(plan.map(({ state, learner: who, group }) => [state, who?.id, group])).toEqual([
      ['here', 'a', '三班'],
      ['joins', 'b', '三班'],
      ['new', undefined, '三班'],
    ]);
    expect(plan[2]?.animal).not.toBe('fox');
  });

  it('keeps two of one nickname apart by their animals', () => {
    const plan = planned('小雨,熊猫\n小雨,猫头鹰\n小雨,熊猫');
    expect(plan.map(({ state, animal }) => [state, animal])).toEqual([
      ['new', 'panda'],
      ['new', 'owl'],
      ['wrong', ''],
    ]);
  });

  it('gives animals fairly, those of the list first', () => {
    const many = Array.from({ length: 7 }, (_, at) => `孩子${at}\t`).join('\n');
    const plan = planned(`昵称\t小动物\n${many}\n小雨\t熊猫\n乐乐\t恐龙`);
    expect(animals.map((name) => plan.filter(({ animal }) => animal === name).length)).toEqual([3, 3, 3]);
    expect(plan[7]).toMatchObject({ animal: 'panda', isAssigned: false });
    expect(plan[8]).toMatchObject({ unknownAnimal: '恐龙', isAssigned: true });
  });

  it('is the same for the same list', () => {
    expect(planned('小雨\n乐乐\n豆豆')).toEqual(planned('小雨\n乐乐\n豆豆'));
  });

  it('says so when every animal has somebody of that nickname', () => {
    const learners = animals.map((animal) => sampleLearner(animal, { nickname: '小雨', animal, group: '四班' }));
    expect(planned('小雨', learners)[0]).toMatchObject({ state: 'wrong', fault: 'no-animal' });
  });
});
