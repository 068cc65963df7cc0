import type { AstroIntegration } from 'astro';
import type { Picture } from './picture.ts';

export interface JietiBuildOptions {
  /** The lessons' pictures, asked for at the end of a build, and in dev on each request of one. */
  readonly pictures?: (() => readonly Picture[] | Promise<readonly Picture[]>) | undefined;
  /** Where the build will be mounted, which only 404.html needs to know. Default: JIETI_BASE, else `/`. */
  readonly base?: string | undefined;
}

/** SIGNATURE ONLY, the body follows within minutes. */
export function jietiBuild(_options: JietiBuildOptions = {}): AstroIntegration {
  return { name: 'jieti', hooks: {} };
}
