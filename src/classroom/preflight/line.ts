/** How a line of the card stands. `info` is neither good nor bad; `wait`: not known yet. */
export type LineState = 'good' | 'bad' | 'look' | 'info' | 'wait';

export type LineId =
  | 'browser'
  | 'address'
  | 'storage'
  | 'survives'
  | 'persist'
  | 'files'
  | 'ime'
  | 'voice'
  | 'clock'
  | 'speed'
  | 'memory'
  | 'space'
  | 'screen'
  | 'saved';

/** One line of the card: what was looked at, how it stands, and what to do about it. */
export interface Line {
  readonly id: LineId;
  readonly state: LineState;
  readonly label: string;
  readonly text: string;
  readonly todo?: string | undefined;
}
