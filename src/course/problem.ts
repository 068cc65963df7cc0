/** How bad a problem is: errors stop the build, warnings and notes don't. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * One thing that is wrong (or was mended) in the content. Its words come from `problems/zh.json` and `problems/en.json`
 * by `code`, with `{placeholders}` filled from `params`.
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units of the author's own text, before anything was normalised. */
  readonly column: number;
  readonly params: Readonly<Record<string, string>>;
}
