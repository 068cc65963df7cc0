import { isRecord } from '../core/json.ts';
import { attemptMethods } from './attempt-methods.ts';
import { keepMethods } from './keep-methods.ts';
import { learnerMethods } from './learner-methods.ts';
import { noteMethods } from './note-methods.ts';
import { parseDevice, parseMachine, parseMarker } from './parse-machine.ts';
import { createRowReader, type RowReader } from './row-reader.ts';
import { ensureDevice } from './stamp.ts';
import type { Store } from './store.ts';
import type { Tables } from './tables.ts';
import { workMethods } from './work-methods.ts';

/** The store over any tables: what rows mean is said here, once for the disk and for the twin in memory. */
export function createTableStore(tables: Tables): Store {
  const reader = createRowReader();
  return {
    persistent: tables.persistent,
    ...learnerMethods(tables, reader),
    ...attemptMethods(tables, reader),
    ...workMethods(tables, reader),
    ...keepMethods(tables, reader),
    ...noteMethods(tables, reader),
    ...machineMethods(tables, reader),
    subscribe: tables.subscribe,
    skippedRows: reader.skipped,
    close: tables.close,
  };
}

type MachineMethods = Pick<
  Store,
  'machine' | 'putMachine' | 'marker' | 'putMarker' | 'deviceId' | 'stick' | 'putStick'
>;

function machineMethods(tables: Tables, reader: RowReader): MachineMethods {
  return {
    machine: async () => reader.one('settings', await tables.get('settings', 'machine'), parseMachine) ?? {},
    putMachine: (settings) =>
      tables.change(['settings'], async (rows) => {
        rows.put('settings', { key: 'machine', settings });
      }),
    marker: async () => reader.one('settings', await tables.get('settings', 'marker'), parseMarker),
    putMarker: (marker) =>
      tables.change(['settings'], async (rows) => {
        rows.put('settings', { key: 'marker', marker });
      }),
    deviceId: async () => {
      const known = reader.one('settings', await tables.get('settings', 'device'), parseDevice);
      return (known ?? (await tables.change(['settings'], ensureDevice))).id;
    },
    stick: async () => {
      const row = await tables.get('settings', 'stick');
      return isRecord(row) ? row.handle : undefined;
    },
    putStick: (handle) =>
      tables.change(['settings'], async (rows) => {
        if (handle === undefined) rows.delete('settings', 'stick');
        else rows.put('settings', { key: 'stick', handle });
      }),
  };
}
