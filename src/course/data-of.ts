import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findPackages } from '../licences/find-packages.ts';
import type { ThirdParty } from '../licences/third-party.ts';

const UNICODE_LICENCE = new URL('./data/unicode-licence.txt', import.meta.url);

/** Whose data the compiled lessons hold: the readings above characters, and what the input method offers. */
export const dataOf = (): readonly ThirdParty[] => [
  ...findPackages([fileURLToPath(import.meta.resolve('pinyin-pro'))]),
  {
    name: 'Unicode Han Database',
    version: '15.0.0',
    licence: 'Unicode-DFS-2016',
    texts: [readFileSync(UNICODE_LICENCE, 'utf8')],
    notices: [],
  },
];
