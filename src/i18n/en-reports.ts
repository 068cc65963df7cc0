import type { zhReports } from './zh-reports.ts';

/** What the reports of a class say, in English. */
export const enReports: Readonly<Record<keyof typeof zhReports, string>> = {
  'report.reading': 'Reading the records of {done} of {total} children',
};
