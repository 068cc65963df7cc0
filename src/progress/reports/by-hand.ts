import type { Attempt } from '../../exercises/attempt.ts';

/** Did somebody answer here? (A save code only says that somebody did elsewhere.) */
export const isByHand = ({ source }: Attempt): boolean => source !== 'code';
