/**
 * An address inside this build, whatever sub-path it is served from: pages carry the way to the root in
 * `<html data-root="../../">`.
 */
export function fromRoot(path: string): string {
  const root = document.documentElement.dataset.root ?? './';
  return new URL(root + path, document.location.href).href;
}
