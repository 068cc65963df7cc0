import { idFromBytes } from '../core/ids.ts';
import { type DeviceRow, parseDevice } from './parse-machine.ts';
import type { WritableRows } from './tables.ts';

/** What storage adds to a record: its own id, this machine's, and the next number of this machine. */
export interface Stamp {
  readonly id: string;
  readonly device: string;
  readonly seq: number;
}

/** 80 random bits as text; `crypto.randomUUID` is missing on http://LAN-address. */
export const newId = (): string => idFromBytes(crypto.getRandomValues(new Uint8Array(16)));

/** This machine's row; made now if there is none, or if it can't be read: numbers then begin again under a new id. */
export async function ensureDevice(rows: WritableRows): Promise<DeviceRow> {
  const known = parseDevice(await rows.get('settings', 'device'));
  if (known !== undefined) return known;
  const made: DeviceRow = { key: 'device', id: newId(), seq: 0 };
  rows.put('settings', made);
  return made;
}

/**
 * Takes the next number, in the transaction of the record that it numbers (which must span `settings`): two tabs never
 * get the same one, and a write that fails gives it back.
 */
export async function nextStamp(rows: WritableRows): Promise<Stamp> {
  const device = parseDevice(await rows.get('settings', 'device')) ?? { key: 'device', id: newId(), seq: 0 };
  const seq = device.seq + 1;
  rows.put('settings', { ...device, seq });
  return { id: newId(), device: device.id, seq };
}
