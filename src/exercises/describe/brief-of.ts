import type { PassageBlock } from '../authored.ts';
import type { Exercise } from '../exercise.ts';
import type { Html } from '../kind.ts';

/** What stands for something to be filled in. */
const GAP = '＿＿';

/** What an exercise asks, as it would be told to somebody who doesn't have it before them: its prompt, else its passage. */
export function briefOf(exercise: Exercise): Html {
  if (exercise.prompt !== '') return exercise.prompt;
  if (exercise.kind === 'fill') return passageText(exercise.passage, () => GAP);
  if (exercise.kind === 'spot') return passageText(exercise.passage, (mark) => exercise.parts[mark]?.html ?? GAP);
  return '';
}

const passageText = (passage: readonly PassageBlock[], ofMark: (mark: number) => Html): Html =>
  passage
    .map(({ segments }) =>
      segments.map((segment) => ('mark' in segment ? ofMark(segment.mark) : segment.html)).join(''),
    )
    .join(' ');
