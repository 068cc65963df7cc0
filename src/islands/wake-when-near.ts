interface Sleepers {
  readonly wakeNow: (section: HTMLElement) => void;
  /** Wakes these too, each when the page has nothing else to do. */
  readonly wakeAtLeisure: (sections: readonly HTMLElement[]) => Promise<void>;
  /** All that were near at the start are awake. */
  readonly first: Promise<void>;
}

/**
 * Wakes each exercise once: when it comes near the screen, when it is touched, or when the page is printed. One after
 * the other, so that no single task holds up an old machine.
 */
export function wakeWhenNear(
  sections: readonly HTMLElement[],
  wake: (section: HTMLElement) => Promise<void>,
  margin: string,
): Sleepers {
  const asleep = new Set(sections);
  let queue: Promise<unknown> = Promise.resolve();
  const wakeNow = (section: HTMLElement) => {
    if (!asleep.delete(section)) return;
    observer.unobserve(section);
    queue = queue.then(() => wake(section)).then(turn);
  };
  let looked: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    looked = resolve;
  });
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) wakeNow(target as HTMLElement);
      queue.then(looked);
    },
    { rootMargin: `${margin} 0px` },
  );
  for (const section of sections) observer.observe(section);
  addEventListener('beforeprint', () => {
    for (const section of sections) wakeNow(section);
  });
  const wakeAtLeisure = async (some: readonly HTMLElement[]) => {
    for (const section of some) {
      await leisure();
      wakeNow(section);
      await queue;
    }
  };
  return { wakeNow, wakeAtLeisure, first: sections.length > 0 ? first : Promise.resolve() };
}

const leisure = () => new Promise((resolve) => requestIdleCallback(resolve));

/** Lets the page paint and answer in between. */
const turn = () => new Promise((resolve) => setTimeout(resolve));
