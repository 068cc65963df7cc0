import { type Token, Tokenizer, TokenizerMode } from 'parse5';
import type { Span } from './code-text.ts';

/** A page's source as read. */
export interface HtmlText {
  /** Tags and attributes as they were written, in small letters. */
  readonly words: ReadonlySet<string>;
  readonly comments: readonly Span[];
  /** Where scripts and style sheets stand in the page. */
  readonly scripts: readonly Span[];
  readonly styles: readonly Span[];
  /** What stands in attributes such as `onclick`, and in `style`. */
  readonly inlineScripts: readonly string[];
  readonly inlineStyles: readonly string[];
}

/** Tags whose inside is no HTML, and how the standard says to read it. */
const MODES: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['script', TokenizerMode.SCRIPT_DATA],
  ...['style', 'iframe', 'xmp', 'noembed', 'noframes', 'noscript'].map((tag) => [tag, TokenizerMode.RAWTEXT] as const),
  ['plaintext', TokenizerMode.PLAINTEXT],
]);

const ignore = (): void => undefined;

/**
 * Reads HTML tag by tag, as browsers do. A tree would tell less: it holds tags that nobody wrote, and none that stand where
 * they can't. Never throws.
 */
export function readHtml(text: string): HtmlText {
  const words = new Set<string>();
  const comments: Span[] = [];
  const scripts: Span[] = [];
  const styles: Span[] = [];
  const attributes: Token.Attribute[] = [];
  /** The script or style sheet that is being read. */
  let open: { readonly spans: Span[]; readonly from: number } | undefined;

  const close = ({ location }: Token.Token): void => {
    if (open !== undefined) open.spans.push([open.from, location?.startOffset ?? text.length]);
    open = undefined;
  };
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag: (tag) => {
        for (const word of [tag.tagName, ...tag.attrs.map(({ name }) => name)]) words.add(word);
        attributes.push(...tag.attrs);
        const from = tag.location?.endOffset ?? 0;
        if (isScript(tag)) open = { spans: scripts, from };
        if (tag.tagName === 'style') open = { spans: styles, from };
        tokenizer.state = MODES.get(tag.tagName) ?? tokenizer.state;
      },
      onComment: ({ location }) => comments.push([location?.startOffset ?? 0, location?.endOffset ?? 0]),
      onEndTag: close,
      onEof: close,
      onDoctype: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(text, true);
  const valuesOf = (isWanted: (name: string) => boolean): readonly string[] =>
    attributes.filter(({ name }) => isWanted(name)).map(({ value }) => value);
  return {
    ...{ words, comments, scripts, styles },
    inlineScripts: valuesOf((name) => name.startsWith('on')),
    inlineStyles: valuesOf((name) => name === 'style'),
  };
}

/** Data in a script tag is no script. */
function isScript({ tagName, attrs }: Token.TagToken): boolean {
  const type = attrs.find(({ name }) => name === 'type')?.value ?? '';
  return tagName === 'script' && /^\s*(?:|module|(?:text|application)\/(?:java|ecma)script)\s*$/i.test(type);
}
