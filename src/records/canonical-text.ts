import { isRecord } from '../core/json.ts';

/**
 * A record as JSON text that is the same wherever it was kept: properties sorted by name, those that are undefined left
 * out. Two records are the same if and only if their canonical texts are.
 */
export const canonicalText = (record: object): string => JSON.stringify(sorted(record));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  // Not by assignment, which would make `__proto__` something else than a property.
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
