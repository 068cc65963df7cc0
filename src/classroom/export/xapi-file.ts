import type { CourseIndex } from '../../course/model.ts';
import { statementsOf } from '../../progress/xapi/to-statement.ts';
import type { ChildAttempts } from './read-attempts.ts';

/** A class's attempts as one JSON list of statements, one a line; put together in pieces, for a class makes many. */
export function xapiFile(course: CourseIndex, all: readonly ChildAttempts[], withNames: boolean): Blob {
  const toStatement = statementsOf(course);
  const pieces = all
    .filter(({ attempts }) => attempts.length > 0)
    .map(({ learner, attempts }) =>
      attempts.map((attempt) => JSON.stringify(toStatement(attempt, withNames ? learner.nickname : ''))).join(',\n'),
    );
  return new Blob(['[\n', ...pieces.flatMap((piece, at) => (at === 0 ? [piece] : [',\n', piece])), '\n]\n'], {
    type: 'application/json',
  });
}
