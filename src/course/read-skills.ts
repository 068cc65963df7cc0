import { join } from 'node:path';
import type { Skill } from './model.ts';
import type { Problem } from './problem.ts';
import { readIfThere } from './read-if-there.ts';
import { type YamlReader, yamlReader } from './yaml-reader.ts';
import { parseYamlSource } from './yaml-source.ts';

/** The skills of skills.yaml by id. A course without that file knows none. */
export function readSkills(
  dir: string,
  slug: string,
): { byId: ReadonlyMap<string, Skill>; problems: readonly Problem[] } {
  const file = `${slug}/skills.yaml`;
  const byId = new Map<string, Skill>();
  const text = readIfThere(join(dir, file));
  if (text === undefined || text.trim() === '') return { byId, problems: [] };
  const source = parseYamlSource(text, file);
  if (source.problems.length > 0) return { byId, problems: source.problems };
  const reader = yamlReader(source, 'course-key-unknown');
  const seen = new Map<string, number>();
  for (const node of reader.list(source.document.contents, 'skills.yaml')) {
    const skill = skillOf(reader, node, seen);
    if (skill) byId.set(skill.id, skill);
  }
  return { byId, problems: reader.problems };
}

/** `name` is accepted for `title`: the format's text calls it a name. */
function skillOf(reader: YamlReader, node: unknown, seen: Map<string, number>): Skill | undefined {
  const fields = reader.fields(node, 'skills.yaml', { required: ['id'], optional: ['title', 'name', 'area'] });
  const id = fields.has('id') ? reader.text(fields.get('id'), 'id') : undefined;
  const titleNode = fields.get('title') ?? fields.get('name');
  if (id === undefined || reader.isRepeated(id, seen)) return undefined;
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(id.value)) reader.report(id.at, 'skill-id-form', { id: id.value });
  if (titleNode === undefined) reader.report(id.at, 'yaml-key-missing', { name: id.value, key: 'title' });
  const title = titleNode === undefined ? undefined : reader.bilingual(titleNode, 'title');
  const area = fields.has('area') ? reader.text(fields.get('area'), 'area') : undefined;
  return { id: id.value, title: title ?? { zh: id.value, en: id.value }, area: area?.value ?? '' };
}
