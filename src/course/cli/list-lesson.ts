import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';

/**
 * course.yaml's text with a lesson added at the end of its unit, and not a character changed besides: comments and
 * lines stay as the author wrote them. Throws if the unit isn't there or its lessons are no list.
 */
export function listLesson(courseYaml: string, unit: string, lesson: string): string {
  const document = parseDocument(courseYaml);
  const lessons = unitNodes(document.contents)
    .find((node) => node.get('slug') === unit)
    ?.get('lessons', true);
  if (!isSeq(lessons) || !lessons.range) throw new Error(`course.yaml has no list of lessons in the unit "${unit}"`);
  return lessons.flow ? addToFlow(courseYaml, lessons, lesson) : addToBlock(courseYaml, lessons, lesson);
}

function unitNodes(root: unknown) {
  const maps = (node: unknown) => (isSeq(node) ? node.items.filter(isMap) : []);
  return isMap(root) ? maps(root.get('levels', true)).flatMap((level) => maps(level.get('units', true))) : [];
}

/** `[a, b]` becomes `[a, b, c]`. */
function addToFlow(text: string, lessons: YAMLSeq, lesson: string): string {
  const last = lessons.items.at(-1);
  if (!isScalar(last)) return splice(text, (lessons.range?.[0] ?? 0) + 1, lesson);
  return splice(text, last.range?.[1] ?? 0, `, ${lesson}`);
}

/** A line of its own, indented as the one before it, after that one's comment. */
function addToBlock(text: string, lessons: YAMLSeq, lesson: string): string {
  const last = lessons.items.at(-1);
  const end = isScalar(last) ? (last.range?.[1] ?? 0) : 0;
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  const lineEnd = /\r?\n|$/.exec(text.slice(end))?.index ?? 0;
  const [lead = '- '] = /^\s*- */.exec(text.slice(lineStart)) ?? [];
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return splice(text, end + lineEnd, `${newline}${lead}${lesson}`);
}

const splice = (text: string, offset: number, insertion: string): string =>
  text.slice(0, offset) + insertion + text.slice(offset);
