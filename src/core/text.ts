/** Full-width ASCII, the ideographic space and Chinese brackets and quotes to their plain forms. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\u3002/g, '.')
    .replace(/\u3001/g, ',');
}

/** What two answers are compared by: width, case and all spaces forgiven, composed to NFC. */
export function comparable(text: string): string {
  return toHalfWidth(text.normalize('NFC')).toLowerCase().replace(/\s+/g, '');
}

/** Does the text hold at least one Chinese character? */
export const hasChinese = (text: string): boolean => /[\u3400-\u9fff]/.test(text);

/** Plain text as HTML that shows it as it is. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** At most `max` characters (code points) of the text: a pair of surrogates is never cut. */
export const clipText = (text: string, max: number): string =>
  text.length <= max ? text : Array.from(text).slice(0, max).join('');

/** For sorting by code units: the same on all machines, whatever their language. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
