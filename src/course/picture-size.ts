export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The width and height of a picture in CSS pixels, read from its first bytes; `svg` is the text of an SVG. */
export function pictureSize(path: string, bytes: Buffer, svg: string | undefined): Size | undefined {
  if (svg !== undefined) return svgSize(svg);
  if (path.endsWith('.png')) return pngSize(bytes);
  return path.endsWith('.webp') ? webpSize(bytes) : jpegSize(bytes);
}

function svgSize(svg: string): Size | undefined {
  const [root] = /<svg\b[^>]*>/.exec(svg) ?? [];
  if (root === undefined) return undefined;
  const length = (name: string): number | undefined => {
    const [, number] = new RegExp(`\\s${name}\\s*=\\s*["']\\s*(\\d+(?:\\.\\d+)?)(?:px)?\\s*["']`).exec(root) ?? [];
    return number === undefined ? undefined : Number(number);
  };
  const [, boxWidth, boxHeight] =
    /\sviewBox\s*=\s*["']\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)/.exec(root) ?? [];
  return positive(length('width') ?? Number(boxWidth), length('height') ?? Number(boxHeight));
}

const PNG = 0x89504e47;

/** The header chunk stands first: width at byte 16, height at byte 20. */
function pngSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 24 || bytes.readUInt32BE(0) !== PNG) return undefined;
  return positive(bytes.readUInt32BE(16), bytes.readUInt32BE(20));
}

/** Walks the segments to the frame header (C0 to CF but for C4, C8, CC), which holds height, then width. */
function jpegSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  for (let place = 2; place + 9 <= bytes.length; ) {
    const marker = bytes.readUInt16BE(place);
    if (marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)) {
      return positive(bytes.readUInt16BE(place + 7), bytes.readUInt16BE(place + 5));
    }
    place += 2 + bytes.readUInt16BE(place + 2);
  }
  return undefined;
}

/** Lossy, lossless and extended files keep the size in three different places. */
function webpSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 30 || bytes.toString('latin1', 8, 12) !== 'WEBP') return undefined;
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return positive(bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff);
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21);
      return positive((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
    }
    case 'VP8X':
      return positive(bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1);
    default:
      return undefined;
  }
}

const positive = (width: number, height: number): Size | undefined =>
  width > 0 && height > 0 ? { width: Math.round(width), height: Math.round(height) } : undefined;
