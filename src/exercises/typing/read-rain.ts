import { isIndex } from '../../core/indexes.ts';
import { isArrayOf, isBoolean, isNumber, isRecord } from '../../core/json.ts';
import type { RainDrop, RainState } from '../../typing/practice/rain.ts';
import { restoreTyping } from '../../typing/restore-typing.ts';
import type { TypingTarget } from '../../typing/target.ts';

/** Parses a game kept in a draft; undefined if it isn't one over these drops. */
export function readRain(drops: readonly TypingTarget[], saved: unknown): RainState | undefined {
  if (!isRecord(saved)) return undefined;
  const { falling, queue, item, begun, rate, tickAt } = saved;
  const isItem = (value: unknown): value is number => isIndex(value, drops.length);
  const isDrop = (value: unknown): value is RainDrop =>
    isRecord(value) && isItem(value.item) && isIndex(value.lane, 3) && isNumber(value.height) && value.height >= 0;
  if (!isArrayOf(falling, isDrop) || !isArrayOf(queue, isItem)) return undefined;
  if (!isBoolean(begun) || !isNumber(rate) || rate < 0.5 || (tickAt !== null && !isNumber(tickAt))) return undefined;
  const items = [...falling.map((drop) => drop.item), ...queue];
  if (new Set(items).size !== items.length || (item !== null && !(isItem(item) && items.includes(item))))
    return undefined;
  if (begun && !falling.some((drop) => drop.item === item)) return undefined;
  const target = item === null ? undefined : drops[item];
  const typing = restoreTyping(target ?? { mode: 'keys', lines: [] }, saved.typing);
  return typing && { falling, queue, item, begun, typing, rate, tickAt };
}
