import type { At } from '../exercises/authored.ts';
import type { Problem, Severity } from './problem.ts';

/** Tells a problem at a place of one file. */
export type Report = (at: At, code: string, params?: Readonly<Record<string, string>>, severity?: Severity) => void;

/** A collector of one file's problems. */
export function reporter(file: string): { readonly problems: readonly Problem[]; readonly report: Report } {
  const problems: Problem[] = [];
  const report: Report = ({ line, column }, code, params = {}, severity = 'error') => {
    problems.push({ code, severity, file, line, column, params });
  };
  return { problems, report };
}
