import { describe, expect, it } from 'vitest';
import { parseDevice, parseMachine } from './parse-machine.ts';

describe('the parsers of what is kept of the machine', () => {
  it.each([
    ['device', parseDevice],
    ['machine', parseMachine],
  ])('make no %s of what is no row at all', (_name, parse) => {
    for (const value of [undefined, null, 1, 'row', [], {}, new Date(0)]) expect(parse(value)).toBeUndefined();
  });

  it('keep settings that a later version may have added', () => {
    expect(parseMachine({ key: 'machine', settings: { later: 1 } })).toEqual({ later: 1 });
  });

  it('number on only from a whole number', () => {
    expect(parseDevice({ key: 'device', id: 'd', seq: 4 })).toEqual({ key: 'device', id: 'd', seq: 4 });
    for (const seq of [1.5, '4', Number.NaN, undefined]) expect(parseDevice({ id: 'd', seq })).toBeUndefined();
  });
});
