/** So long after a frame its own work, and what waited for it, is surely done. */
const AFTER_FRAME_MS = 4;

/** Does something once the frame that is being made is on the screen. Returns the way to call it off. */
export function afterPaint(task: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(task, AFTER_FRAME_MS);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
