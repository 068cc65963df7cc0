interface Ways {
  /** The page that asked who is here, as the picker's address says; null: none did. */
  readonly wanted: string | null;
  /** The app's root; ends in a slash. */
  readonly root: string;
  /** The stairs. */
  readonly start: string;
}

/** The picker's own addresses, below the root: whoever has chosen would only be asked again. */
const PICKER = /^(?:(?:zh|en)\/?)?(?:index\.html)?$/;

/** Where a learner goes: back to the page they came from as a guest, else to the stairs. Only addresses of this app. */
export function whereNext({ wanted, root, start }: Ways): string {
  const next = wanted ? new URL(wanted, root) : undefined;
  if (!next?.href.startsWith(root) || next.search !== '') return start;
  return PICKER.test(next.href.slice(root.length)) ? start : next.href;
}
