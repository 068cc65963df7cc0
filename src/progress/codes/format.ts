/**
 * How both codes begin: a first sign below 8 begins a short code, 8 and above a full one of version `sign / 8`, and the
 * rest of that division is its length modulo 8, so that a group left out is noticed. 24 is kept for what comes after.
 */
export const FORMAT = 1;

export const FIRST_OF_FULL = 8;
