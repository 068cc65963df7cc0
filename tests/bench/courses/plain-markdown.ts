const BOX = /^:::/;
const ADULTS_BOX = /^:::(?:teacher|paper)[^\n]*\n[\s\S]*?^:::$/gm;

/**
 * The same text without boxes: what a program that knows no exercises can be given. What children never see is left
 * out on both sides.
 */
export function plainMarkdown(text: string): string {
  const { frontmatter, body } = parted(text);
  const lines = body.replace(ADULTS_BOX, '').split('\n');
  return `---\n${frontmatter}---\n${lines.flatMap(plainLine).join('\n')}\n`;
}

function parted(text: string): { readonly frontmatter: string; readonly body: string } {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(text) ?? [];
  return { frontmatter, body };
}

/** `[[!…]]` marks what is right, `{重|chóng}` says how it is read. */
const plainLine = (line: string): readonly string[] =>
  BOX.test(line)
    ? []
    : [
        line
          .replace(/\[\[!?(.*?)\]\]/g, '$1')
          .replace(/\{(\p{Script=Han}+)\|[^}]*\}/gu, '$1')
          .replace(/\[[ x]\] /, ''),
      ];
