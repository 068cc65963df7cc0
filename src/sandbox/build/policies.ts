import type { FrameKind } from '../shell-messages.ts';

const policy = (...parts: readonly string[]): string => parts.join('; ');

/**
 * The policy of `sandbox.html`. Frames made in it inherit it, so it must allow all that the loosest of them needs;
 * `'unsafe-eval'` is what Chromium 88 wants for WebAssembly. Nothing in it can be fetched from anywhere.
 */
export const shellPolicy: string = policy(
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  ...['worker-src blob:', 'child-src blob:', "frame-src 'none'", "style-src 'unsafe-inline'", 'img-src data: blob:'],
  "base-uri 'none'",
  "form-action 'none'",
);

/** The policies of the opaque frames, on top of the one that they inherit. */
export const framePolicies: Readonly<Record<FrameKind, string>> = {
  javascript: policy("default-src 'none'", "script-src 'unsafe-inline' blob:", 'worker-src blob:'),
  python: policy("default-src 'none'", "script-src 'unsafe-inline' 'unsafe-eval' blob:", 'worker-src blob:'),
  // Texts never become scripts here: what a page makes of texts goes through our own policy of trusted types.
  page: policy(
    "default-src 'none'",
    "script-src 'unsafe-inline'",
    "style-src 'unsafe-inline'",
    ...['img-src data: blob:', "frame-src 'none'", "worker-src 'none'", "base-uri 'none'", "form-action 'none'"],
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ),
  judge: policy("default-src 'none'", "script-src 'unsafe-inline'", "style-src 'unsafe-inline'", 'img-src data: blob:'),
};
