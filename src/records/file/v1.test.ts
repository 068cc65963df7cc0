import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { noRecords } from '../../../tests/fixtures/records/sample-records.ts';
import { noPause, recordsIn } from '../../../tests/fixtures/records/sample-save.ts';
import { stateOf } from '../../../tests/fixtures/records/state-of.ts';
import type { Records } from '../model.ts';
import { readSaveFile } from './read-save-file.ts';
import { unlockFile } from './unlock-file.ts';

const folder = join(import.meta.dirname, '../../../tests/fixtures/save-files/v1');
const file = (name: string): Uint8Array<ArrayBuffer> => Uint8Array.from(readFileSync(join(folder, name)));

/** What the files were made from; the files are never made again. */
const kept: Records = { ...noRecords, ...JSON.parse(readFileSync(join(folder, 'records.json'), 'utf8')) };

async function read(bytes: Uint8Array) {
  const result = await readSaveFile(bytes, noPause);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.error)}`);
  return result.value;
}

describe('a save file of released version 1', () => {
  it('of a whole machine gives back all that was in it', async () => {
    const { header, report, ...save } = await read(file('machine.jieti.zip'));
    expect(stateOf(recordsIn(save))).toBe(stateOf(kept));
    expect(header).toMatchObject({ version: 1, app: '0.1.0', day: '2026-11-28', scope: 'machine' });
    expect([report.isWhole, report.unknownCount]).toEqual([true, 0]);
  });

  it('of a learner gives back that learner', async () => {
    const { learners, aliases, report } = await read(file('learner.jieti.zip'));
    expect(learners.map(({ learner }) => learner)).toEqual(kept.learners.slice(0, 1));
    expect([learners[0]?.attempts.length, aliases, report.isWhole]).toEqual([4, kept.aliases.slice(0, 1), true]);
  });

  it('that is locked opens with its passphrase', async () => {
    const open = await unlockFile(file('learner.jieti'), '小雨2015', crypto);
    expect(open).toEqual({ ok: true, value: file('learner.jieti.zip') });
  });
});
