import type { SpeedUnit } from './typing-record.ts';

/** The sentence that tells a speed. */
export const speedKey = (unit: SpeedUnit) => (unit === 'characters' ? 'typing.speedCharacters' : 'typing.speedKeys');
