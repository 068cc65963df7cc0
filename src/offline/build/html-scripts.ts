// One token at a time: a comment, an element whose content is text, or a tag. Attribute values may hold `<` and `>`.
const ATTRIBUTES = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const TOKEN = new RegExp(
  `<!--[\\s\\S]*?-->|<(script|style|title|textarea)\\b(${ATTRIBUTES})>([\\s\\S]*?)</\\1\\s*>|</?[a-z]${ATTRIBUTES}>`,
  'gi',
);
const TYPE = /\stype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;
const SRC = /\ssrc[\s=]/i;

/** Types that a browser runs or obeys; everything else is data, and no policy looks at it. */
const RUN_TYPES = ['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules'];

/** The code of all inline scripts of a page that a browser would run, byte for byte. */
export function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(TOKEN)].flatMap(([, name, attributes = '', code = '']) =>
    name?.toLowerCase() === 'script' && isInline(attributes) && isRun(attributes) ? [code] : [],
  );
}

/** `data-x=" src=1"` is no src. */
const isInline = (attributes: string): boolean => !SRC.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""'));

function isRun(attributes: string): boolean {
  const [, double, single, bare] = TYPE.exec(attributes) ?? [];
  return RUN_TYPES.includes((double ?? single ?? bare ?? '').trim().toLowerCase());
}
