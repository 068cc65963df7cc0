import { describe, expect, it } from 'vitest';
import { parseDevice, parseMachine, parseMarker } from './parse-machine.ts';

describe('the parsers of what is kept of the machine', () => {
  it.each([
    ['device', parseDevice],
    ['machine', parseMachine],
    ['marker', parseMarker],
  ])('make no %s of what is no row at all', (_name, parse) => {
    for (const value of [undefined, null, 1, 'row', [], {}, new Date(0)]) expect(parse(value)).toBeUndefined();
  });

  it('keep settings that a later version may have added', () => {
    expect(parseMachine({ key: 'machine', settings: { later: 1 } })).toEqual({ later: 1 });
  });

  it('believe a marker only if all of it is there', () => {
    const marker = { mark: 'm', day: '2026-11-28', starts: 2, proven: true };
    expect(parseMarker({ key: 'marker', marker: { ...marker, lost: 'yes' } })).toEqual(marker);
    for (const mark of ['', 1, undefined]) expect(parseMarker({ marker: { ...marker, mark } })).toBeUndefined();
    for (const key of ['day', 'starts']) expect(parseMarker({ marker: { ...marker, [key]: null } })).toBeUndefined();
  });

  it('number on only from a whole number', () => {
    expect(parseDevice({ key: 'device', id: 'd', seq: 4 })).toEqual({ key: 'device', id: 'd', seq: 4 });
    for (const seq of [1.5, '4', Number.NaN, undefined]) expect(parseDevice({ id: 'd', seq })).toBeUndefined();
  });
});
