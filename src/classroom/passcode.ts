import { shortHash } from '../core/hash.ts';

/** A passcode keeps curious children out. It is no secret: whoever knows computers reads everything on the disk. */
const LENGTH_AT_LEAST = 4;

/** What leads in when the passcode is forgotten; every printed plan says it. */
const MASTER = 'laoshi';

/** Is this long enough for a passcode? */
export const isPasscode = (typed: string): boolean => plain(typed).length >= LENGTH_AT_LEAST;

/** As it is kept: nobody who looks at the settings reads it by accident. */
export const scrambled = (passcode: string): string => shortHash(`jieti ${plain(passcode)}`);

/** Does what was typed open what is kept? */
export const opens = (typed: string, kept: string): boolean => scrambled(typed) === kept || plain(typed) === MASTER;

const plain = (typed: string): string => typed.normalize('NFKC').trim().toLowerCase();
