import type { TableName } from './store.ts';
import type { Key, Rows, WritableRows } from './tables.ts';

/** The rows that a transaction reaches. Plain requests: through Dexie each costs about as much again. */
export function rowsIn(transaction: IDBTransaction): Rows {
  const tableOf = (table: TableName) => transaction.objectStore(table);
  return {
    get: (table, key) => answer(tableOf(table).get(validKey(key))),
    all: (table) => answer(tableOf(table).getAll()),
    owned: (table, learner, lesson) => answer(tableOf(table).getAll(rangeOf(learner, lesson))),
  };
}

/** The same, and ways to change them; `onChange` hears which table was touched. */
export function writableRowsIn(transaction: IDBTransaction, onChange: (table: TableName) => void): WritableRows {
  const changed = (table: TableName) => {
    onChange(table);
    return transaction.objectStore(table);
  };
  return {
    ...rowsIn(transaction),
    put: (table, row) => void changed(table).put(row),
    delete: (table, key) => void changed(table).delete(validKey(key)),
    deleteOwned: (table, learner) => void changed(table).delete(rangeOf(learner)),
    clear: (table) => void changed(table).clear(),
  };
}

function answer<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

const validKey = (key: Key): IDBValidKey => (typeof key === 'string' ? key : [...key]);

/** From the first key with this beginning to the first one after it: `$` follows `#`, and an array any string. */
function rangeOf(learner: string, lesson?: string): IDBKeyRange {
  return lesson === undefined
    ? IDBKeyRange.bound([learner], [learner, []], false, true)
    : IDBKeyRange.bound([learner, `${lesson}#`], [learner, `${lesson}$`], false, true);
}
