import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const GLIDE_MS = 160;

/**
 * Lets the children of `root` glide to their new places when `layout` changes, so that the eye can follow. Children are
 * told apart by `data-part`. Nothing glides where less motion is asked for.
 */
export function useGlide(root: RefObject<HTMLElement>, layout: string): void {
  const tops = useRef<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const children = Array.from(root.current?.children ?? []).filter((child) => child instanceof HTMLElement);
    const before = tops.current;
    tops.current = new Map(children.map((child) => [child.dataset.part ?? '', child.offsetTop]));
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    for (const child of children) {
      const by = (before.get(child.dataset.part ?? '') ?? child.offsetTop) - child.offsetTop;
      if (by !== 0) child.animate([{ transform: `translateY(${by}px)` }, { transform: 'none' }], GLIDE_MS);
    }
  }, [layout, root]);
}
