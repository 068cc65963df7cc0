import type { AuthoredBox, AuthoredItem } from '../exercises/authored.ts';
import type { Report } from './reporter.ts';

/** Warns of what gives no reason: a child who misses learns only that it is wrong. */
export function reportNoReasons({ at, kind, attributes, items }: AuthoredBox, report: Report): void {
  const isFree = attributes.free === true;
  if (kind === 'choose') for (const item of items) reportOption(item, isFree, report);
  if (kind === 'order') reportParts(items, 'order-no-reasons');
  if (kind === 'sort')
    reportParts(
      items.flatMap(({ children }) => children),
      'sort-no-reasons',
    );

  /** One warning a box: reasons for steps and cards are mostly all there or all missing. */
  function reportParts(parts: readonly AuthoredItem[], code: string): void {
    const silent = parts.filter(isSilent);
    if (silent.length > 0) report(at, code, { count: String(silent.length) }, 'warning');
  }
}

const isSilent = ({ feedback }: AuthoredItem): boolean => feedback.length === 0;

/** A right option explains itself; a free choice has no wrong ones, and each is worth an answer. */
function reportOption(option: AuthoredItem, isFree: boolean, report: Report): void {
  const { at, checked, text } = option;
  if (!isSilent(option) || checked === undefined || (checked && !isFree)) return;
  report(at, isFree ? 'answer-missing' : 'reason-missing', { text }, 'warning');
}
