/** What went wrong in a learner's program, as a fact; the sentences for it are made by `tellWith`. Lines and columns count from 1. */
export interface Mistake {
  /** `py-missing-colon`: the language it is in, and what it is. */
  readonly code: string;
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** The column after its last character, where it ends in the line it began in. */
  readonly endColumn?: number;
  /** What the sentences quote. */
  readonly values: Readonly<Record<string, string>>;
}

/** A mistake in a child's words. */
export interface Told {
  readonly what: string;
  /** `第 3 行`; with the file's name where a program has several files. */
  readonly where: string;
  readonly tryThis: string;
}

/** The two languages that mistakes are told in. */
export type TellLang = 'zh' | 'en';
