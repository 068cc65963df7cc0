import type { AuthoredBox } from '../exercises/authored.ts';
import type { Report } from './reporter.ts';

/** Warns of wrong options without a reason: a child who picks one learns only that it is wrong. */
export function reportNoReasons({ items }: AuthoredBox, report: Report): void {
  for (const { at, checked, feedback, text } of items) {
    if (checked === false && feedback.length === 0) report(at, 'reason-missing', { text }, 'warning');
  }
}
