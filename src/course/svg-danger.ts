const DANGERS: readonly RegExp[] = [
  /<\s*(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|handler|listener)\b/i,
  /<!(?:DOCTYPE|ENTITY)\b/i,
  /<\?xml-stylesheet\b/i,
  /[\s"'/]on[a-z]+\s*=/i,
  /\b(?:java|vb)script\s*:/i,
  // Only places inside the same picture (#id) and embedded raster pictures may be referred to.
  /(?:[\w-]+:)?\b(?:href|src)\s*=\s*(?!["']?\s*(?:#|data:image\/(?:png|jpe?g|webp);))["']?[^\s"'>]*/i,
  /\burl\(\s*["']?\s*(?!#)[^)]*\)/i,
  /@import\b/i,
  // Another encoding would hide all of the above.
  /\0/,
];

/** The first thing in an SVG that could run code or fetch something from elsewhere; undefined if it is only a drawing. */
export function svgDanger(svg: string): string | undefined {
  const plain = decodeReferences(svg.replace(/<!--[\s\S]*?-->/g, ''));
  for (const danger of DANGERS) {
    const [found] = danger.exec(plain) ?? [];
    if (found !== undefined) return found.trim().slice(0, 40);
  }
  return undefined;
}

/** `&#106;avascript:` is `javascript:` to a browser. */
const decodeReferences = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (whole, code: string) => charOf(Number.parseInt(code, 16)) ?? whole)
    .replace(/&#(\d{1,7});?/g, (whole, code: string) => charOf(Number(code)) ?? whole);

const charOf = (code: number): string | undefined => (code <= 0x10ffff ? String.fromCodePoint(code) : undefined);
