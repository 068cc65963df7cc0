export type Hand = 'left' | 'right';
export type Finger = 'pinky' | 'ring' | 'middle' | 'index' | 'thumb';

/** A key of the US keyboard, which is also the one sold in mainland China. */
export interface UsKey {
  /** As `KeyboardEvent.code` names it. */
  readonly code: string;
  /** What it types without and with Shift; null where it types nothing. */
  readonly plain: string | null;
  readonly shifted: string | null;
  /** From 0, the digits, to 4, the space bar. */
  readonly row: number;
  /** Where it begins, and how wide it is, both in widths of a letter key; each row is 15 wide. */
  readonly column: number;
  readonly width: number;
  readonly hand: Hand;
  readonly finger: Finger;
}

type Entry = readonly [code: string, plain: string | null, shifted: string | null, width: number, finger: string];

const CODES: Readonly<Record<string, string>> = {
  '`': 'Backquote',
  '-': 'Minus',
  '=': 'Equal',
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '\\': 'Backslash',
  ';': 'Semicolon',
  "'": 'Quote',
  ',': 'Comma',
  '.': 'Period',
  '/': 'Slash',
};

function codeOf(plain: string): string {
  if (/[a-z]/.test(plain)) return `Key${plain.toUpperCase()}`;
  return CODES[plain] ?? `Digit${plain}`;
}

/** Keys that type: their characters without and with Shift, and their fingers (small letters: the left hand). */
const typing = (plain: string, shifted: string, fingers: string): readonly Entry[] =>
  [...plain].map((char, at) => [codeOf(char), char, shifted.charAt(at), char === '\\' ? 1.5 : 1, fingers.charAt(at)]);

const silent = (code: string, width: number, finger: string): Entry => [code, null, null, width, finger];

const ROWS: readonly (readonly Entry[])[] = [
  [...typing('`1234567890-=', '~!@#$%^&*()_+', 'pprmiiIIMRPPP'), silent('Backspace', 2, 'P')],
  [silent('Tab', 1.5, 'p'), ...typing('qwertyuiop[]\\', 'QWERTYUIOP{}|', 'prmiiIIMRPPPP')],
  [silent('CapsLock', 1.75, 'p'), ...typing("asdfghjkl;'", 'ASDFGHJKL:"', 'prmiiIIMRPP'), silent('Enter', 2.25, 'P')],
  [
    silent('ShiftLeft', 2.25, 'p'),
    ...typing('zxcvbnm,./', 'ZXCVBNM<>?', 'prmiiIIMRP'),
    silent('ShiftRight', 2.75, 'P'),
  ],
  [
    silent('ControlLeft', 1.25, 'p'),
    silent('MetaLeft', 1.25, 'p'),
    silent('AltLeft', 1.25, 't'),
    ['Space', ' ', ' ', 6.25, 'T'],
    silent('AltRight', 1.25, 'T'),
    silent('MetaRight', 1.25, 'P'),
    silent('ContextMenu', 1.25, 'P'),
    silent('ControlRight', 1.25, 'P'),
  ],
];

const FINGERS: Readonly<Record<string, Finger>> = { p: 'pinky', r: 'ring', m: 'middle', i: 'index', t: 'thumb' };

function placed(entries: readonly Entry[], row: number): readonly UsKey[] {
  let column = 0;
  return entries.map(([code, plain, shifted, width, mark]) => {
    const hand: Hand = mark === mark.toLowerCase() ? 'left' : 'right';
    const finger = FINGERS[mark.toLowerCase()] ?? 'pinky';
    const key = { code, plain, shifted, row, column, width, hand, finger };
    column += width;
    return key;
  });
}

/** The whole keyboard, row by row, each from left to right. The space bar stands with the right thumb; either may press it. */
export const usKeyboard: readonly UsKey[] = ROWS.flatMap(placed);

const byCode: ReadonlyMap<string, UsKey> = new Map(usKeyboard.map((key) => [key.code, key]));

/** Where a character is typed. */
export interface KeyPress {
  readonly code: string;
  readonly shift: boolean;
}

const byChar: ReadonlyMap<string, KeyPress> = new Map<string, KeyPress>(
  usKeyboard.flatMap(({ code, plain, shifted }) => [
    ...(shifted === null ? [] : [[shifted, { code, shift: true }] as const]),
    ...(plain === null ? [] : [[plain, { code, shift: false }] as const]),
  ]),
);

/** The key with this code; undefined for one that a US keyboard's main part doesn't have. */
export const usKey = (code: string): UsKey | undefined => byCode.get(code);

/** How to type a character; undefined where no key does. */
export const keyOf = (char: string): KeyPress | undefined => byChar.get(char);

/** What a key types; null for nothing. */
export function charOf(code: string, shift: boolean): string | null {
  const key = byCode.get(code);
  return (shift ? key?.shifted : key?.plain) ?? null;
}

/** Whose key it is; undefined for a code that is not on the keyboard. */
export const fingerOf = (code: string): { readonly hand: Hand; readonly finger: Finger } | undefined =>
  byCode.get(code);

/** The Shift key that goes with a key: the other hand's. */
export const shiftFor = (code: string): 'ShiftLeft' | 'ShiftRight' =>
  byCode.get(code)?.hand === 'left' ? 'ShiftRight' : 'ShiftLeft';
