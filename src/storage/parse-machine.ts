import { isJson, isNumber, isRecord, isString } from '../core/json.ts';
import type { MachineSettings } from './store.ts';

/** The row that says which machine this is and how many records it has numbered. */
export interface DeviceRow {
  readonly key: 'device';
  readonly id: string;
  readonly seq: number;
}

/** The device row, or undefined if the row is none. */
export function parseDevice(row: unknown): DeviceRow | undefined {
  if (!isRecord(row) || !isString(row.id) || row.id === '' || !Number.isSafeInteger(row.seq)) return undefined;
  return { key: 'device', id: row.id, seq: Number(row.seq) };
}

/** The machine's settings, or undefined if the row holds none. */
export function parseMachine(row: unknown): MachineSettings | undefined {
  if (!isRecord(row) || !isRecord(row.settings)) return undefined;
  const { pathway, ladder, forgets, passcode, name, savedAt } = row.settings;
  return {
    ...row.settings,
    pathway: isString(pathway) ? pathway : undefined,
    forgets: forgets === true ? true : undefined,
    passcode: isString(passcode) ? passcode : undefined,
    name: isString(name) ? name : undefined,
    savedAt: isNumber(savedAt) ? savedAt : undefined,
    ladder: isJson(ladder) ? ladder : undefined,
  };
}
