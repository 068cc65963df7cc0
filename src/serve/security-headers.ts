import { CONNECTION_ALLOWLIST } from '../core/connection-allowlist.ts';

const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-Frame-Options': 'SAMEORIGIN',
  'Content-Security-Policy': "frame-ancestors 'self'",
  [CONNECTION_ALLOWLIST.name]: CONNECTION_ALLOWLIST.value,
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), display-capture=()',
};

/**
 * What a page's own policy (a meta element) can't say, plus the usual. Nothing depends on them: any static server
 * will do. `host` is the request's Host.
 */
export function securityHeaders(host: string | undefined): Readonly<Record<string, string>> {
  // Elsewhere, without https, browsers ignore it and complain in the console of every page.
  const isLoopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::|$)/.test(host ?? '');
  return isLoopback ? { ...always, 'Cross-Origin-Opener-Policy': 'same-origin' } : always;
}
