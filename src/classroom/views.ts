import type { View } from './view.ts';

/** The pages of the classroom, in their order. */
export const views: readonly View[] = [];
