import { expect, test } from 'vitest';
import { isBoxOpening, readBoxOpening, withId } from './box-opening.ts';

function read(line: string) {
  const told: string[] = [];
  const { name, id, attributes } = readBoxOpening(line, (index, code) => told.push(`${index} ${code}`));
  return { name, id: id?.value, attributes: attributes.map(({ name: key, value }) => [key, value]), told };
}

test('name, id, flags and values are read', () => {
  expect(read(`:::fill{#a optional bank="慌 错" mode=hanzi x='y'}`)).toEqual({
    name: 'fill',
    id: 'a',
    attributes: [
      ['optional', true],
      ['bank', '慌 错'],
      ['mode', 'hanzi'],
      ['x', 'y'],
    ],
    told: [],
  });
});

test('a Chinese name needs no attributes', () => {
  expect(read(':::提示')).toEqual({ name: '提示', id: undefined, attributes: [], told: [] });
});

test.each([
  [':::choose{#a', '12 attributes-not-closed'],
  [':::choose{#a} 哪个？', '14 box-line-extra'],
  [':::choose 哪个？', '10 box-line-extra'],
  ['::choose{#a}', '0 box-colons'],
])('%s is told', (line, told) => {
  expect(read(line).told).toEqual([told]);
});

test.each([':::tip', '::::tip', ':::选择{#a}', '::tip', '::choose{#a}'])('%s opens a box', (line) => {
  expect(isBoxOpening(line)).toBe(true);
});

test.each([':::', '::: ', ':smile:', ':: a', 'std::vector', '::a b'])('%s opens no box', (line) => {
  expect(isBoxOpening(line)).toBe(false);
});

test.each([
  [':::choose', ':::choose{#x}'],
  [':::choose{}', ':::choose{#x}'],
  [':::choose{free}', ':::choose{#x free}'],
  ['::::选择{ free }', '::::选择{#x free }'],
])('an id is written into %s', (line, written) => {
  expect(withId(line, 'x')).toBe(written);
});
