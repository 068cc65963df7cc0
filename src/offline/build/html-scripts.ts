/** A script element with its code in the page. */
export interface InlineScript {
  readonly code: string;
  /** Where its start tag begins. */
  readonly index: number;
}

// One token at a time: a comment, an element whose content is text, or a tag. Attribute values may hold `<` and `>`.
const ATTRIBUTES = `(?:[^>"']|"[^"]*"|'[^']*')*`;
const TOKEN = new RegExp(
  `<!--[\\s\\S]*?-->|<(script|style|title|textarea)\\b(${ATTRIBUTES})>([\\s\\S]*?)</\\1\\s*>|</?[a-z]${ATTRIBUTES}>`,
  'gi',
);
const TYPE = /\btype\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/i;

/** Types that a browser runs (or obeys); everything else is data, and no policy looks at it. */
const RUN_TYPES = ['', 'module', 'text/javascript', 'application/javascript', 'importmap', 'speculationrules'];

/** All inline scripts of a page that a browser would run. */
export function inlineScripts(html: string): readonly InlineScript[] {
  return [...html.matchAll(TOKEN)].flatMap(([, name, attributes = '', code = ''], at) =>
    name?.toLowerCase() === 'script' && isInline(attributes) && isRun(attributes) ? [{ code, index: at }] : [],
  );
}

const isInline = (attributes: string): boolean => !/\ssrc\s*=/i.test(withoutValues(attributes));

const isRun = (attributes: string): boolean => {
  const [, ...type] = TYPE.exec(attributes) ?? [];
  return RUN_TYPES.includes((type.find((one) => one !== undefined) ?? '').trim().toLowerCase());
};

/** `data-x=" src=1"` is no src. */
const withoutValues = (attributes: string): string => attributes.replace(/"[^"]*"|'[^']*'/g, '""');
