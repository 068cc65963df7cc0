import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Moves focus once the coming render is done: things change places, focus goes along. Of the selectors, the first that
 * finds something inside `root` wins.
 */
export function useFocusLater(root: RefObject<HTMLElement>): (...selectors: readonly string[]) => void {
  const [wanted, setWanted] = useState<readonly string[]>([]);
  useLayoutEffect(() => {
    for (const selector of wanted) {
      const found = root.current?.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  }, [wanted, root]);
  return (...selectors) => setWanted(selectors);
}
