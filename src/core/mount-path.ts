/** The folder a site is mounted under, with a slash at both ends: `/` for nothing, `/x/` for `x`, `/x` and `/x/`. */
export const mountPath = (base: string | undefined): string => `/${base ?? ''}/`.replace(/\/{2,}/g, '/');
