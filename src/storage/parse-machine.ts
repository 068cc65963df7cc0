import { isJson, isNumber, isRecord, isString } from '../core/json.ts';
import type { Marker } from '../records/remembering.ts';
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

/** What was laid down to be found again, or undefined if the row is none. */
export function parseMarker(row: unknown): Marker | undefined {
  if (!isRecord(row) || !isRecord(row.marker)) return undefined;
  const { mark, day, starts, lost, proven } = row.marker;
  if (!isString(mark) || mark === '' || !isString(day) || !isNumber(starts)) return undefined;
  return { mark, day, starts, ...(lost === true && { lost }), ...(proven === true && { proven }) };
}
