/** So long no key must have been touched. Longer than between two keys of a child who is at it, shorter than a thought. */
const QUIET_MS = 350;

/** A key that is said to be down for longer has been let go where nobody saw it. */
const HELD_AT_MOST_MS = 2000;

/** Looks at what hands do in a field. */
export interface Hands {
  /**
   * Resolves when the focus can go from the field to another without losing anything: no composition runs, no key or
   * button is down, and the hands rest. Soon if the field hasn't the focus; never once it is disposed of.
   */
  quiet(): Promise<void>;
  dispose(): void;
}

export function watchHands(field: HTMLElement): Hands {
  const down = new Set<string>();
  const stops: (() => void)[] = [];
  let [isComposing, isPressed] = [false, false];
  let [lastKeyDown, lastTouch] = [0, 0];

  function on<Name extends keyof HTMLElementEventMap>(
    target: HTMLElement | Window,
    name: Name,
    act: (event: HTMLElementEventMap[Name]) => void,
  ): void {
    const listener = (event: Event): void => {
      lastTouch = performance.now();
      act(event as HTMLElementEventMap[Name]);
    };
    target.addEventListener(name, listener);
    stops.push(() => target.removeEventListener(name, listener));
  }

  on(field, 'keydown', ({ code }) => {
    down.add(code);
    lastKeyDown = performance.now();
  });
  on(field, 'keyup', ({ code }) => down.delete(code));
  on(field, 'input', () => {});
  on(field, 'blur', () => down.clear());
  on(field, 'compositionstart', () => {
    isComposing = true;
  });
  on(field, 'compositionend', () => {
    isComposing = false;
  });
  on(field, 'pointerdown', () => {
    isPressed = true;
  });
  for (const name of ['pointerup', 'pointercancel'] as const) {
    on(window, name, () => {
      isPressed = false;
    });
  }

  function isQuiet(): boolean {
    if (document.activeElement !== field) return !isPressed;
    const now = performance.now();
    const isHeld = down.size > 0 && now - lastKeyDown < HELD_AT_MOST_MS;
    return !isComposing && !isPressed && !isHeld && now - lastTouch >= QUIET_MS;
  }

  return {
    quiet: () =>
      new Promise((resolve) => {
        const timer = window.setInterval(() => {
          if (!isQuiet()) return;
          window.clearInterval(timer);
          resolve();
        }, QUIET_MS / 7);
        stops.push(() => window.clearInterval(timer));
      }),
    dispose() {
      for (const stop of stops) stop();
    },
  };
}
