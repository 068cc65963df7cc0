import type { CourseIndex } from '../course/model.ts';
import { pageLang } from './words.ts';

interface PathwayChoiceProps {
  readonly courses: readonly CourseIndex[];
  readonly value: string | undefined;
  readonly none: string;
  readonly label: string;
  readonly onChange: (value: string | undefined) => void;
}

/** One of the courses' pathways, or none. */
export function PathwayChoice({ courses, value, none, label, onChange }: PathwayChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
    >
      <option value="">{none}</option>
      {courses.flatMap((course) =>
        course.pathways.map(({ slug, title }) => (
          <option key={`${course.slug}/${slug}`} value={`${course.slug}/${slug}`}>
            {title[pageLang]}
          </option>
        )),
      )}
    </select>
  );
}
