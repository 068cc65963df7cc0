/** A move that was begun so long ago has not come about. */
const UNDER_WAY_MS = 1500;

let movedAt = Number.NEGATIVE_INFINITY;

/** The page is about to move within the app: nobody is asked whether they want to leave. */
export function noteMove(): void {
  movedAt = performance.now();
}

/** Is the page being left for another one of ours? */
export const isMovingWithin = (): boolean => performance.now() - movedAt < UNDER_WAY_MS;

/** Leaves for another page of ours. All our own ways out of a page lead through here, or through `reloadPage`. */
export function goTo(href: string): void {
  noteMove();
  location.href = href;
}

/** Loads this page anew. */
export function reloadPage(): void {
  noteMove();
  location.reload();
}
