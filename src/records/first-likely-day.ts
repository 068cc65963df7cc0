/** A clock that shows an earlier day, `YYYY-MM-DD`, is wrong: there was no Jieti then. */
export const FIRST_LIKELY_DAY = '2026-01-01';
