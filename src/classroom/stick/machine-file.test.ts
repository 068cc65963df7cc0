import { describe, expect, it } from 'vitest';
import { isSaveName, machineFileName, parseMachineFile } from './machine-file.ts';

const device = 'pz7vswsz50b-_67-';

describe("the name of a machine's file", () => {
  it.each([
    ['3号机', 1, '3号机_pz7vswsz50b-_67-.jieti.zip'],
    ['3号机', 2, '3号机_pz7vswsz50b-_67-.2.jieti.zip'],
    ['', 1, 'jieti_pz7vswsz50b-_67-.jieti.zip'],
  ])('of %s, number %i, is %s, and says so when it is read', (label, number, name) => {
    expect(machineFileName({ label, device, number })).toBe(name);
    expect(parseMachineFile(name)).toEqual({ label, device, number });
  });

  it('keeps no sign that a disk or a shell would read otherwise', () => {
    const name = machineFileName({ label: '../a:b_c', device, number: 1 });
    expect(name).toBe(`a-b-c_${device}.jieti.zip`);
    expect(parseMachineFile(name)?.device).toBe(device);
  });

  it.each([
    '三班_小雨_2026-11-28.jieti.zip',
    'README.txt',
    `${device}.jieti.zip`,
    `a_${device} (1).jieti.zip`,
  ])('is not %s', (name) => {
    expect(parseMachineFile(name)).toBeUndefined();
  });

  it.each([
    ['a.jieti.zip', true],
    ['A.JIETI.ZIP', true],
    ['a.jieti.zip.crswap', false],
    ['._a.jieti.zip', false],
    ['a.zip', false],
  ])('%s may hold records: %s', (name, may) => {
    expect(isSaveName(name)).toBe(may);
  });
});
