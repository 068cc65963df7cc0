import { cssColorNames } from './css-color-names.ts';
import { colorOf } from './normal-style.ts';

/** A colour as authors write it (a name, #rgb, #rrggbb, hsl(), each with opacity too) as `rgb(...)`; undefined for no colour. */
export function readColor(word: string): string | undefined {
  if (word === 'transparent') return colorOf([0, 0, 0, 0]);
  const hex = cssColorNames.get(word) ?? hexOf(word);
  return hex === undefined ? readHsl(word) : colorOf(bytesOf(hex));
}

/** Six or eight digits. */
function hexOf(word: string): string | undefined {
  const digits = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(word)?.[1];
  return digits !== undefined && digits.length < 5 ? digits.replace(/./g, '$&$&') : digits;
}

function bytesOf(hex: string): readonly number[] {
  const bytes = (hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16));
  return bytes.map((byte, at) => (at < 3 ? byte : byte / 255));
}

const HSL = /^hsla?\((-?[\d.]+)(?:deg)?[\s,]+([\d.]+)%[\s,]+([\d.]+)%(?:[\s,/]+([\d.]+))?\)$/;

function readHsl(word: string): string | undefined {
  const parts = HSL.exec(word)?.slice(1);
  if (parts === undefined) return undefined;
  const [hue = 0, saturation = 0, lightness = 0] = parts.map(Number);
  const channels = [0, 8, 4].map((offset) => 255 * channelOf(hue, saturation / 100, lightness / 100, offset));
  return colorOf(parts[3] === undefined ? channels : [...channels, Number(parts[3])]);
}

/** One channel from 0 to 1, by the formula of CSS Color 4. */
function channelOf(hue: number, saturation: number, lightness: number, offset: number): number {
  const turn = (((offset + hue / 30) % 12) + 12) % 12;
  return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
}
