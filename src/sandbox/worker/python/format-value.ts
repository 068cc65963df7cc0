import { floatText } from './float-text.ts';

/** A value to format: whole numbers come as decimal text, because Python's have no end. */
export type Formatted =
  | { readonly kind: 'int'; readonly digits: string }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'str'; readonly text: string };

/** What a format specification can't do, as Python says it. */
export class FormatError extends Error {}

const SPEC = /^(?:(.)?([<>=^]))?([-+ ])?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([bcdeEfFgGnosxX%])?$/su;

interface Spec {
  readonly fill: string;
  readonly align: string | undefined;
  readonly sign: string;
  readonly alternate: boolean;
  readonly width: number;
  readonly group: string;
  readonly precision: number | undefined;
  readonly type: string | undefined;
}

/** `format(value, spec)` of Python, for whole numbers, floats and texts. Throws FormatError. */
export function formatValue(value: Formatted, source: string): string {
  const spec = parseSpec(source);
  if (value.kind === 'str') return padText(formatText(value.text, spec), spec);
  const body =
    value.kind === 'int' && !isFloatType(spec) ? formatInt(BigInt(value.digits), spec) : formatNumber(value, spec);
  return padNumber(body, spec);
}

function parseSpec(source: string): Spec {
  const match = SPEC.exec(source);
  if (!match) throw new FormatError('invalid format specifier');
  const [, fill, align, sign, alternate, zero, width, group, precision, type] = match;
  return {
    fill: fill ?? (zero ? '0' : ' '),
    align: align ?? (zero ? '=' : undefined),
    sign: sign ?? '-',
    alternate: alternate !== undefined,
    width: Number(width ?? 0),
    group: group ?? '',
    precision: precision === undefined ? undefined : Number(precision),
    type,
  };
}

const isFloatType = ({ type }: Spec): boolean => type !== undefined && 'eEfFgG%'.includes(type);

const unknown = (type: string | undefined, of: string): FormatError =>
  new FormatError(`unknown format code '${type}' for object of type '${of}'`);

function formatText(text: string, { type, precision }: Spec): string {
  if (type !== undefined && type !== 's') throw unknown(type, 'str');
  return precision === undefined ? text : [...text].slice(0, precision).join('');
}

interface Body {
  readonly sign: string;
  readonly prefix: string;
  readonly digits: string;
}

const BASES: Readonly<Record<string, number>> = { b: 2, o: 8, x: 16, X: 16 };

function formatInt(value: bigint, spec: Spec): Body {
  const { type = 'd', alternate, group } = spec;
  const size = value < 0n ? -value : value;
  if (type === 'c') return { sign: '', prefix: '', digits: String.fromCodePoint(Number(value)) };
  const base = BASES[type];
  if (base === undefined && type !== 'd' && type !== 'n') throw unknown(type, 'int');
  const plain = size.toString(base ?? 10);
  const digits = grouped(plain, group, base === undefined ? 3 : 4);
  return {
    sign: signOf(value < 0n, spec),
    prefix: alternate && base !== undefined ? `0${type}` : '',
    digits: type === 'X' ? digits.toUpperCase() : digits,
  };
}

function formatNumber(value: Exclude<Formatted, { kind: 'str' }>, spec: Spec): Body {
  const number = value.kind === 'int' ? Number(value.digits) : value.value;
  const size = Math.abs(number);
  const { type, precision } = spec;
  if (type !== undefined && !isFloatType(spec) && type !== 'n') throw unknown(type, 'float');
  const sign = signOf(number < 0 || Object.is(number, -0), spec);
  if (!Number.isFinite(size)) return { sign, prefix: '', digits: floatText(size) };
  const [whole = '', ...rest] = splitWhole(floatDigits(size, type, precision, spec.alternate));
  const digits = grouped(whole, spec.group, 3) + rest.join('');
  return { sign, prefix: '', digits: type === 'E' || type === 'G' ? digits.toUpperCase() : digits };
}

/** The digits before the point, and the rest. */
const splitWhole = (text: string): readonly string[] => /^(\d+)(.*)$/.exec(text)?.slice(1) ?? [text];

function floatDigits(
  size: number,
  type: string | undefined,
  precision: number | undefined,
  alternate: boolean,
): string {
  switch (type) {
    case 'f':
    case 'F':
      return fixed(size, precision ?? 6);
    case '%':
      return `${fixed(size * 100, precision ?? 2 + 4)}%`;
    case 'e':
    case 'E':
      return twoDigitPower(size.toExponential(precision ?? 6));
    case undefined:
      return precision === undefined ? floatText(size) : general(size, precision, alternate, true);
    default:
      return general(size, precision ?? 6, alternate, false);
  }
}

const MOST_DIGITS = 100;
/** After so many more digits, what is left over is nothing but rounding. */
const EXACT_DIGITS = 40;

/**
 * `size` with so many digits after the point, as C's `%.*f` does it: exact, halves to the even digit. JavaScript's toFixed is exact
 * too, but rounds halves up.
 */
export function fixed(size: number, places: number): string {
  if (size >= 1e21) return `${BigInt(size)}${places > 0 ? `.${'0'.repeat(places)}` : ''}`;
  const exact = size.toFixed(Math.min(MOST_DIGITS, places + EXACT_DIGITS));
  const point = exact.indexOf('.');
  const isHalf = /^50*$/.test(exact.slice(point + 1 + places));
  if (!isHalf) return size.toFixed(places);
  const kept = exact.slice(0, point + 1 + places).replace(/\.$/, '');
  return Number(kept[kept.length - 1]) % 2 === 0 ? kept : size.toFixed(places);
}

const twoDigitPower = (text: string): string => text.replace(/e([+-])(\d)$/, 'e$10$2');

function general(size: number, precision: number, alternate: boolean, keepsPoint: boolean): string {
  const digits = Math.max(1, precision);
  const power = Number(size.toExponential(digits - 1).split('e')[1]);
  const limit = keepsPoint ? digits - 1 : digits;
  const text =
    power < -4 || power >= Math.max(1, limit)
      ? twoDigitPower(size.toExponential(digits - 1))
      : fixed(size, Math.max(0, digits - 1 - power));
  const short = alternate ? text : text.replace(/(\.\d*?)0+($|e)/, '$1$2').replace(/\.($|e)/, '$1');
  return keepsPoint && /^\d+$/.test(short) ? `${short}.0` : short;
}

const signOf = (negative: boolean, { sign }: Spec): string => (negative ? '-' : sign === '-' ? '' : sign);

function grouped(digits: string, separator: string, size: number): string {
  if (separator === '') return digits;
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= size) parts.unshift(digits.slice(Math.max(0, end - size), end));
  return parts.join(separator);
}

function padNumber({ sign, prefix, digits }: Body, spec: Spec): string {
  const missing = spec.width - [...digits].length - sign.length - prefix.length;
  if (spec.align === '=') return sign + prefix + spec.fill.repeat(Math.max(0, missing)) + digits;
  return padText(sign + prefix + digits, { ...spec, align: spec.align ?? '>' });
}

function padText(text: string, { width, fill, align }: Spec): string {
  const missing = Math.max(0, width - [...text].length);
  if (align === '>') return fill.repeat(missing) + text;
  const left = align === '^' ? Math.floor(missing / 2) : 0;
  return fill.repeat(left) + text + fill.repeat(missing - left);
}
