import { idFromBytes } from '../core/ids.ts';

/** A new random id; works without a secure context, where `crypto.randomUUID` is missing. */
export const newId = (): string => idFromBytes(crypto.getRandomValues(new Uint8Array(16)));

/** A random 32-bit number, for the seed of a new round. */
export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
