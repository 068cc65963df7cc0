/** What a page's HTML offers to its script. Empty for a script without a page. */
export interface PageFacts {
  readonly ids: readonly string[];
  readonly classes: readonly string[];
  readonly tags: readonly string[];
}

export const noPage: PageFacts = { ids: [], classes: [], tags: [] };
