import type { CodeFile, CodeLang } from '../../code/program.ts';

/** What a child made, as it can be shown. */
export type Made =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'code';
      readonly lang: CodeLang;
      readonly files: readonly CodeFile[];
      /** The address of an image of what it drew; null: that was too large to be kept; undefined: there is none. */
      readonly picture: string | null | undefined;
      /** What a web page calls itself; empty if it has neither title nor heading. */
      readonly pageTitle: string | undefined;
    };

/** A version of a work that can be shown. */
export interface ShownVersion {
  readonly id: string;
  readonly at: number;
  readonly made: Made;
}

/** A work as the child's own page shows it. */
export interface ShownWork {
  readonly key: string;
  readonly exercise: string;
  /** The lesson it was made in. */
  readonly title: string;
  readonly unit: string | undefined;
  /** The lesson's page, without the base. */
  readonly page: string;
  readonly newest: ShownVersion;
  /** Newest first; read only when somebody looks. */
  readonly older: () => readonly ShownVersion[];
}
