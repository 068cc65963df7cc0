import type { Control } from '../report/control.ts';
import type { Figure } from '../report/figure.ts';
import type { Sites } from '../sites/sites.ts';

/** What a row needs to be measured. */
export interface Bench {
  readonly sites: Sites;
  readonly control: Control;
  readonly rounds: number;
  /** Says what is being done. */
  readonly say: (text: string) => void;
}

/** Measures one row of performance.md. */
export type Row = (bench: Bench) => Promise<readonly Figure[]>;
