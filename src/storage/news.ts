import type { TableName } from './store.ts';

/** Tells of changed tables within this page and to the other tabs. */
export interface News {
  tell(tables: ReadonlySet<TableName>): void;
  /** Calls back after any change to one of these tables; returns the way to stop. */
  hear(tables: readonly TableName[], listener: () => void): () => void;
  close(): void;
}

/** The news of one database. Without BroadcastChannel only this page hears. */
export function openNews(name: string): News {
  const listeners = new Set<(tables: ReadonlySet<unknown>) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`${name}.news`);
  const pass = (tables: ReadonlySet<unknown>) => {
    // Each by itself: what one of them throws keeps nothing from the others.
    for (const listener of listeners) queueMicrotask(() => listener(tables));
  };
  if (channel) channel.onmessage = ({ data }) => Array.isArray(data) && pass(new Set(data));
  return {
    tell: (tables) => {
      channel?.postMessage([...tables]);
      pass(tables);
    },
    hear: (tables, listener) => {
      const hear = (changed: ReadonlySet<unknown>) => {
        if (listeners.has(hear) && tables.some((table) => changed.has(table))) listener();
      };
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    close: () => {
      listeners.clear();
      channel?.close();
    },
  };
}
