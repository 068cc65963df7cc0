import { describe, expect, it } from 'vitest';
import { licencesFile } from './licences-file.ts';
import type { ThirdParty } from './third-party.ts';

const party = (name: string, licence: string, texts: readonly string[] = [`text of ${name}\n`]): ThirdParty => ({
  name,
  version: '1.0.0',
  licence,
  texts,
  notices: [],
});

describe('licencesFile', () => {
  it('names each work once, in order, with its text and its notices', () => {
    const noted = { ...party('bee', 'Apache-2.0'), notices: ['notice of bee\n'] };
    const file = licencesFile([noted, party('ant', 'MIT'), noted]);
    expect(file.match(/^ {2}.*$/gm)).toEqual(['  ant 1.0.0: MIT', '  bee 1.0.0: Apache-2.0']);
    expect(file.match(/^(?:text|notice) of .*$/gm)).toEqual(['text of ant', 'text of bee', 'notice of bee']);
  });

  it('says to every browser that it is UTF-8', () => {
    expect(licencesFile([]).charCodeAt(0)).toBe(0xfeff);
  });

  it.each(['MIT', '(MPL-2.0 OR Apache-2.0)', 'MIT AND Zlib', 'Unicode-DFS-2016'])('takes %s', (licence) => {
    expect(() => licencesFile([party('ant', licence)])).not.toThrow();
  });

  it.each([
    'GPL-3.0-only',
    'MPL-2.0',
    'MIT AND GPL-2.0',
    'CC-BY-NC-4.0',
    'UNLICENSED',
    'SEE LICENSE IN x',
    '',
  ])('refuses %j', (licence) => {
    expect(() => licencesFile([party('ant', licence)])).toThrow('ant 1.0.0: its licence');
  });

  it('refuses what has no text', () => {
    expect(() => licencesFile([party('ant', 'MIT', [])])).toThrow('ant 1.0.0 (MIT): it brings no text of its licence.');
    expect(() => licencesFile([party('ant', 'MIT', ['\n'])])).toThrow('no text');
  });

  it('names all that it refuses at once', () => {
    const refused = () => licencesFile([party('ant', 'GPL-3.0-only'), party('bee', 'MIT'), party('cat', 'MIT', [])]);
    expect(refused).toThrow(/ant 1.0.0.*cat 1.0.0.*Allowed are/s);
    expect(refused).not.toThrow(/bee/);
  });
});
