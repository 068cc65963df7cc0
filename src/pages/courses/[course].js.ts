import type { CourseIndex } from '../../course/model.ts';
import { allCourses } from '../../layouts/site.ts';

interface Props {
  readonly course: CourseIndex;
}

/** A course without its lessons' texts, as a module: for pages that need it only when somebody asks for something. */
export const getStaticPaths = async () =>
  (await allCourses()).map((course) => ({ params: { course: course.slug }, props: { course } }));

export function GET({ props }: { readonly props: Props }): Response {
  const text = `export default ${JSON.stringify(props.course)}`;
  return new Response(text, { headers: { 'content-type': 'text/javascript' } });
}
