/**
 * The header by which a page, and every frame in it, may connect to its own origin only (WICG, Connection Allowlists;
 * Chromium knows it from 2026 on). What a policy in the page can't do: it is looked at before a frame that is sent elsewhere
 * connects. Said by our server and, where another one serves the site, by the service worker.
 */
export const CONNECTION_ALLOWLIST = { name: 'Connection-Allowlist', value: '(response-origin)' } as const;
