import type { CourseIndex } from '../course/model.ts';
import { fromRoot } from '../ui/root.ts';

/** A course without its lessons' texts, which our own build wrote: trusted. Rejects if it can't be had. */
export async function loadCourse(slug: string): Promise<CourseIndex> {
  const module = (await import(/* @vite-ignore */ fromRoot(`courses/${slug}.js`))) as { readonly default: CourseIndex };
  return module.default;
}
