import { createHash } from 'node:crypto';
import { inlineScripts } from './html-scripts.ts';

const HAS_POLICY = /<meta\s[^>]*http-equiv=["']?content-security-policy/i;
const PLACES = [/<meta\s+charset=[^>]*>/i, /<head[^>]*>/i, /<!doctype[^>]*>/i];

/**
 * Puts a content security policy into a page: own files only, and its inline scripts by their hashes. A page that
 * brings its own policy (the sandbox) keeps it. Call it when no byte of an inline script changes any more.
 */
export function withPolicy(html: string): string {
  if (HAS_POLICY.test(html)) return html;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`;
  // Behind the charset, which must come early; a policy only rules what comes after it.
  const place = PLACES.find((pattern) => pattern.test(html));
  return place ? html.replace(place, (found) => found + meta) : meta + html;
}

/**
 * The policy of one page. What isn't named (fonts, connections, workers, frames, the manifest) falls under
 * `default-src`: own files only. `style-src` stays open: widgets set styles, and a style
 * can't send anything anywhere.
 */
export function policyOf(html: string): string {
  const hashes = new Set(inlineScripts(html).map((code) => `'sha256-${sha256(code)}'`));
  return [
    `default-src 'self'`,
    ["script-src 'self'", ...hashes].join(' '),
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

const sha256 = (code: string): string => createHash('sha256').update(code).digest('base64');
