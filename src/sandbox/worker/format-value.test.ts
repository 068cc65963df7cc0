import { describe, expect, it } from 'vitest';
import { formatPrinted, formatValue } from './format-value.ts';

class Dog {
  name = '旺财';
}
const circle: { self?: unknown } = {};
circle.self = circle;

describe('a value as it is printed', () => {
  it.each<[unknown, string]>([
    ['小雨', '小雨'],
    [12, '12'],
    [-0, '-0'],
    [10n, '10n'],
    [undefined, 'undefined'],
    [null, 'null'],
    [Symbol('s'), 'Symbol(s)'],
    [['a', 1, [true]], '["a", 1, [true]]'],
    [{ name: '小雨', 'two words': 2 }, '{name: "小雨", "two words": 2}'],
    [new Map([['a', { b: 1 }]]), 'Map(1) {"a" => {b: 1}}'],
    [new Set([1, 'x']), 'Set(2) {1, "x"}'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [new Date(Number.NaN), 'Invalid Date'],
    [/a+/g, '/a+/g'],
    [new TypeError('no'), 'TypeError: no'],
    [new Dog(), 'Dog {name: "旺财"}'],
    [function twice() {}, 'function twice()'],
    [Dog, 'class Dog'],
    [circle, '{self: [circular]}'],
    [[[[[[1]]]]], '[[[[[…]]]]]'],
    [Object.create(null), '{}'],
  ])('%# is %s', (value, text) => {
    expect(formatPrinted(value)).toBe(text);
  });

  it('is bounded, and runs nothing of the program', () => {
    expect(formatValue(Array(1e6).fill(1)).length).toBeLessThan(1000);
    expect(
      formatValue({
        get x() {
          throw new Error('run');
        },
      }),
    ).toBe('{x: (…)}');
    const thrower = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('run');
        },
      },
    );
    expect(formatValue(thrower)).toBe('{…}');
  });
});
