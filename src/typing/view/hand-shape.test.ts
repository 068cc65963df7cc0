import { expect, it } from 'vitest';
import { usKeyboard } from '../us-keyboard.ts';
import { fingersOf, fingerTo } from './hand-shape.ts';
import { boxOf } from './keyboard-layout.ts';

it('stretches the right finger onto each key that writes, below its letter', () => {
  for (const key of usKeyboard.filter(({ plain }) => plain !== null && plain !== ' ')) {
    const { x, y, width, height } = boxOf(key, 0);
    const shape = fingerTo(key.code, 0);
    expect(shape).toMatchObject({ hand: key.hand, finger: key.finger });
    expect(shape?.tip.x).toBeGreaterThan(x);
    expect(shape?.tip.x).toBeLessThan(x + width);
    expect(shape?.tip.y).toBeGreaterThan(y + height / 2);
    expect(shape?.tip.y).toBeLessThanOrEqual(y + height);
  }
});

it('rests the fingers on their own keys', () => {
  const rest = [...fingersOf('left', 1), ...fingersOf('right', 1)].filter(({ finger }) => finger !== 'thumb');
  const codes = rest.map(({ tip }) => {
    const under = usKeyboard.find((key) => {
      const { x, y, width, height } = boxOf(key, 1);
      return tip.x > x && tip.x < x + width && tip.y > y && tip.y < y + height;
    });
    return under?.code;
  });
  expect(codes).toEqual(['KeyA', 'KeyS', 'KeyD', 'KeyF', 'Semicolon', 'KeyL', 'KeyK', 'KeyJ']);
});
