import type { ExerciseId } from '../../exercises/kind.ts';

/** The lesson an exercise is in: `<course>/<unit>/<lesson>`. */
export const lessonAddressOf = (exercise: ExerciseId): string => exercise.split('#')[0] ?? '';
