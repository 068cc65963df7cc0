import { nearest, sameButCase } from '../../source/nearest.ts';
import type { Locate } from '../../source/places.ts';
import type { WebCode, WebFinding } from '../web-finding.ts';
import {
  anyValue,
  colorProperties,
  colors,
  lengthProperties,
  otherProperties,
  otherValues,
  properties,
  units,
  words,
} from './css-words.ts';
import type { Stretch } from './scan-css.ts';

type At = (code: WebCode, values?: Readonly<Record<string, string>>) => readonly WebFinding[];

function property(name: string, at: At): readonly WebFinding[] {
  if (properties.includes(name) || /^-/.test(name)) return [];
  const hyphened = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace(/[_\s]+/g, '-');
  if (hyphened !== name && properties.includes(hyphened)) return at('css-property-hyphen', { name, right: hyphened });
  const right = otherProperties[name.toLowerCase()] ?? sameButCase(name, properties) ?? nearest(name, properties);
  if (right === name.toLowerCase()) return [];
  return right === undefined ? at('css-property-unknown', { name }) : at('css-property-misspelt', { name, right });
}

function color(value: string, at: At): readonly WebFinding[] {
  if (/^["']/.test(value)) return at('css-value-quotes', { value });
  if (/^#/.test(value))
    return /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(value) ? [] : at('css-color-digits', { value });
  if (/^(?:[\da-f]{6}|[\da-f]{3})$/i.test(value) && /\d/.test(value)) return at('css-color-hash', { value });
  if (!/^[a-z]+$/i.test(value) || colors.includes(value.toLowerCase())) return [];
  const right = nearest(value, colors);
  return right === undefined ? [] : at('css-value-misspelt', { value, right });
}

function length(name: string, value: string, at: At): readonly WebFinding[] {
  for (const part of value.split(/\s+/)) {
    const [, number = '', unit = ''] = /^(-?[\d.]+)([a-z]*)$/i.exec(part) ?? [];
    if (number === '' || Number(number) === 0) continue;
    if (unit === '') {
      const next = value.split(/\s+/)[value.split(/\s+/).indexOf(part) + 1] ?? '';
      return units.includes(next)
        ? at('css-unit-space', { value: number + next })
        : at('css-unit-missing', { name, value: number });
    }
    if (units.includes(unit.toLowerCase()) || unit.length > 4) continue;
    const right = unit.split('').sort().join('') === 'px' || /^p|x$/.test(unit) ? 'px' : (nearest(unit, units) ?? 'px');
    return at('css-unit-misspelt', { value: part, right: number + right });
  }
  return [];
}

function word(name: string, value: string, at: At): readonly WebFinding[] {
  const known = words[name];
  const low = value.toLowerCase();
  if (known === undefined || known.includes(low) || anyValue.includes(low) || !/^[a-z-]+$/.test(low)) return [];
  const other = otherValues[low];
  const right = other !== undefined && known.includes(other) ? other : nearest(low, known);
  return right === undefined ? at('css-value-unknown', { name, value }) : at('css-value-misspelt', { value, right });
}

function valueIn(name: string, raw: string, at: At): readonly WebFinding[] {
  const value = raw.replace(/\s*!\s*important$/i, '').trim();
  if (/\(/.test(value) || name.startsWith('--')) return [];
  if (value === '') return at('css-value-empty', { name });
  if (colorProperties.includes(name)) return color(value, at);
  if (lengthProperties.includes(name)) return length(name, value, at);
  return word(name, value, at);
}

const FIRST_WORD = /^[\w-]+/;

/** A line without a colon. */
function colonless(text: string, at: At): readonly WebFinding[] {
  const name = FIRST_WORD.exec(text)?.[0] ?? text;
  if (/^[\w-]+\s*=/.test(text)) return at('css-equals', { name });
  return at(properties.includes(name) && name !== text ? 'css-colon-missing' : 'css-line-odd', { name });
}

/** What is wrong with one `property: value`, as the text between two semicolons. */
export function findInDeclaration(line: Stretch, locate: Locate): readonly WebFinding[] {
  const { text, start, end } = line;
  const at: At = (code, values) => [locate(code, start, end, values)];
  const colon = text.indexOf(':');
  if (colon < 0) return colonless(text, at);
  const [name, value] = [text.slice(0, colon).trim(), text.slice(colon + 1)];
  if (/^[\w-]+\s*=/.test(text)) return at('css-equals', { name: FIRST_WORD.exec(text)?.[0] ?? '' });
  const [first = ''] = value.split('\n');
  const isRunOn = /\n\s*[\w-]+\s*:/.test(value) && !value.includes('(');
  const isSameLine = /\s[a-z-]+\s*:/.test(first) && !/["'(]/.test(first);
  if (isRunOn || isSameLine) {
    const firstEnd = start + colon + 1 + (isRunOn ? first.trimEnd().length : 0);
    return [locate('css-semicolon-missing', start, isRunOn ? firstEnd : end, { name })];
  }
  if (/\n/.test(name)) {
    const [lost = ''] = name.split('\n');
    return [locate('css-semicolon-missing', start, start + lost.length, { name: FIRST_WORD.exec(lost)?.[0] ?? lost })];
  }
  const wrong = property(name, at);
  return wrong.length > 0 ? wrong : valueIn(name.toLowerCase(), value, at);
}
