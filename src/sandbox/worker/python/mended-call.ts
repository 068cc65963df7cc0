import { FormatError, type Formatted, formatValue } from './format-value.ts';
import { mendDict, mendFloat, mendSlices, mendText } from './mend-types.ts';
import type { PassedValue } from './passed-value.ts';
import type { Inside } from './wasm-imports.ts';

/** What modules/_boot.py asks for to mend MicroPython; undefined: it asks for something else. */
export function mendedCall(inside: Inside, [what, ...args]: readonly PassedValue[]): string | null | undefined {
  const addresses = args as readonly number[];
  const [a = 0, b = 0, c = 0, d = 0] = addresses;
  switch (what) {
    case 'dict':
      mendDict(inside, a, b);
      return null;
    case 'float':
      mendFloat(inside, a);
      return null;
    case 'text':
      mendText(inside, a);
      return null;
    case 'slices':
      mendSlices(inside, { type: a, example: b, load: c, store: d });
      return null;
    case 'format':
      return formatted(String(args[0]), toFormat(args[1], args[2] ?? null));
    case 'class':
      return /^\p{L}$/u.test(String(args[0])) ? 'L' : /^\p{N}$/u.test(String(args[0])) ? 'N' : '';
    default:
      return undefined;
  }
}

function toFormat(kind: PassedValue | undefined, value: PassedValue): Formatted {
  if (kind === 'int') return { kind, digits: String(value) };
  return kind === 'float' ? { kind, value: Number(value) } : { kind: 'str', text: String(value) };
}

/** The first character tells a text from what is wrong. */
function formatted(spec: string, value: Formatted): string {
  try {
    return `=${formatValue(value, spec)}`;
  } catch (error) {
    if (error instanceof FormatError) return `!${error.message}`;
    throw error;
  }
}
