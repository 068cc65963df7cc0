/**
 * The arrow table of the architecture (section 3) as data: which place of the house may import which. A place is a
 * name for some paths; `K` in it stands for one exercise kind, and means the same kind on both sides of an arrow.
 */

/** First match wins; the group, where there is one, is the kind. */
const PLACES: readonly (readonly [name: string, path: RegExp])[] = [
  ['core', /^src\/core\//],
  ['i18n', /^src\/i18n\//],
  ['ui', /^src\/ui\//],
  ['typing/view', /^src\/typing\/view\//],
  ['typing', /^src\/typing\//],
  ['code', /^src\/code\//],
  ['course/model', /^src\/course\/model\.ts$/],
  ['course', /^src\/course\//],
  ['exercises/kind', /^src\/exercises\/kind\.ts$/],
  ['exercises/attempt', /^src\/exercises\/attempt\.ts$/],
  ['exercises/authored', /^src\/exercises\/authored\.ts$/],
  ['exercises/read-box', /^src\/exercises\/read-box\.ts$/],
  ['exercises/exercise', /^src\/exercises\/exercise\.ts$/],
  ['exercises/view', /^src\/exercises\/view\.ts$/],
  ['exercises/session', /^src\/exercises\/session\.ts$/],
  ['exercises/schemas', /^src\/exercises\/schemas\.ts$/],
  ['exercises/engines', /^src\/exercises\/engines\.ts$/],
  ['exercises/views', /^src\/exercises\/views\.ts$/],
  ['exercises/samples', /^src\/exercises\/samples\.ts$/],
  ['exercises/dom-id', /^src\/exercises\/dom-id\.ts$/],
  // What can be told of any kind's exercise and of answers to it, for reports.
  ['exercises/describe', /^src\/exercises\/describe\//],
  // What the views of several kinds draw alike: marks, replies, passages, slots.
  ['exercises/parts', /^src\/exercises\/(?:Part[A-Z]\w*\.tsx|Passage\.tsx|use-slots\.ts)$/],
  ['exercises/host', /^src\/exercises\/(?:[A-Z]\w*\.(?:tsx|module\.css)|use-[a-z-]+\.ts)$/],
  ['exercises/K/schema', /^src\/exercises\/([a-z-]+)\/schema\.ts$/],
  ['exercises/K/engine', /^src\/exercises\/([a-z-]+)\/engine\.ts$/],
  ['exercises/K/samples', /^src\/exercises\/([a-z-]+)\/samples\.ts$/],
  [
    'exercises/K/view',
    /^src\/exercises\/([a-z-]+)\/(?:[A-Z]\w*\.(?:tsx|module\.css)|use-[a-z-]+\.ts|run\/[a-z-]+\.ts)$/,
  ],
  ['exercises/K/rule', /^src\/exercises\/([a-z-]+)\/[a-z-]+\.ts$/],
  ['records', /^src\/records\//],
  ['progress', /^src\/progress\//],
  ['storage', /^src\/storage\//],
  ['learners', /^src\/learners\//],
  ['saving', /^src\/saving\//],
  ['classroom', /^src\/classroom\//],
  ['editor/build', /^src\/editor\/build\//],
  ['editor', /^src\/editor\//],
  ['sandbox/node', /^src\/sandbox\/node\//],
  ['sandbox/build', /^src\/sandbox\/build\//],
  ['sandbox', /^src\/sandbox\//],
  ['offline/worker', /^src\/offline\/worker\//],
  ['offline/build', /^src\/offline\/build\//],
  ['offline/page', /^src\/offline\/page\//],
  ['offline', /^src\/offline\//],
  ['licences', /^src\/licences\//],
  ['islands', /^src\/islands\//],
  ['layouts', /^src\/layouts\//],
  ['pages', /^src\/pages\//],
  ['styles', /^src\/styles\//],
  ['serve', /^src\/serve\//],
  ['content.config', /^src\/content\.config\.ts$/],
  ['workbench', /^src\/workbench\//],
];

/** What the kinds' own files may know of the contract. */
const CONTRACT = ['core', 'exercises/kind'] as const;

/** `type X`: only `import type`. A place may always import itself. `*`: anything. */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  i18n: ['core'],
  ui: ['i18n', 'core'],
  typing: ['core'],
  'typing/view': ['typing', 'ui', 'i18n', 'core'],
  code: ['core'],
  'course/model': ['core', 'type exercises/exercise', 'type exercises/kind'],
  'exercises/kind': ['core'],
  'exercises/attempt': CONTRACT,
  'exercises/authored': [...CONTRACT, 'type typing', 'type code'],
  'exercises/read-box': [...CONTRACT, 'exercises/authored'],
  'exercises/exercise': [...CONTRACT, 'type exercises/K/schema'],
  'exercises/view': [...CONTRACT, 'type exercises/attempt', 'type typing'],
  'exercises/session': [...CONTRACT, 'exercises/attempt'],
  'exercises/K/schema': [
    ...[...CONTRACT, 'exercises/authored', 'exercises/read-box', 'exercises/K/rule', 'typing', 'code'],
  ],
  'exercises/K/engine': [
    ...CONTRACT,
    'type exercises/authored',
    'type exercises/K/schema',
    'exercises/K/rule',
    'typing',
    'code',
  ],
  'exercises/K/rule': [
    ...[...CONTRACT, 'exercises/authored', 'type exercises/read-box', 'type exercises/K/schema', 'typing', 'code'],
  ],
  'exercises/K/samples': [
    ...['type exercises/kind', 'type exercises/K/schema', 'type exercises/K/engine', 'typing', 'type code'],
  ],
  'exercises/dom-id': [],
  'exercises/describe': [
    ...[...CONTRACT, 'type exercises/exercise', 'type exercises/authored', 'exercises/K/rule', 'typing'],
  ],
  'exercises/parts': [...CONTRACT, 'type exercises/authored', 'ui', 'i18n'],
  'exercises/K/view': [
    ...[...CONTRACT, 'exercises/view', 'exercises/parts', 'exercises/dom-id', 'ui', 'i18n'],
    ...['exercises/K/engine', 'exercises/K/rule', 'type exercises/K/schema', 'typing', 'typing/view'],
    ...['code', 'editor', 'sandbox'],
  ],
  'exercises/schemas': [
    ...[...CONTRACT, 'exercises/authored', 'exercises/read-box', 'exercises/exercise', 'exercises/K/schema'],
  ],
  'exercises/engines': [...CONTRACT, 'exercises/exercise', 'exercises/K/engine'],
  'exercises/views': [
    ...[
      ...CONTRACT,
      'exercises/exercise',
      'exercises/view',
      'exercises/K/view',
      'exercises/K/engine',
      'type exercises/engines',
    ],
  ],
  'exercises/samples': [...CONTRACT, 'exercises/exercise', 'exercises/K/samples'],
  'exercises/host': [
    ...[...CONTRACT, 'exercises/attempt', 'exercises/exercise', 'exercises/session', 'exercises/view'],
    ...['exercises/parts', 'exercises/dom-id', 'ui', 'i18n', 'type typing'],
  ],
  course: [
    ...[...CONTRACT, 'course/model', 'exercises/authored', 'exercises/exercise', 'type exercises/read-box'],
    ...['exercises/schemas', 'exercises/engines', 'code', 'sandbox/node', 'i18n', 'typing', 'licences'],
  ],
  'content.config': ['course'],
  records: ['core', 'type exercises/kind', 'type exercises/attempt'],
  progress: ['course/model', 'core', 'typing', 'records', 'type exercises/kind', 'type exercises/attempt'],
  storage: ['core', 'records', 'type exercises/kind', 'type exercises/attempt'],
  learners: ['course/model', 'progress', 'records', 'storage', 'ui', 'i18n', 'core'],
  saving: [
    ...['course/model', 'type exercises/attempt', 'progress', 'records', 'storage', 'learners', 'typing'],
    ...['ui', 'i18n', 'core'],
  ],
  classroom: [
    ...['course/model', 'type exercises/exercise', 'type exercises/attempt', 'exercises/kind', 'progress', 'records'],
    ...['exercises/describe', 'storage', 'learners', 'saving', 'offline/page', 'ui', 'i18n', 'core'],
  ],
  islands: [
    ...['course/model', 'exercises/host', 'exercises/views', 'exercises/session'],
    ...['exercises/exercise', 'exercises/attempt', 'exercises/kind', 'exercises/dom-id', 'typing', 'typing/view'],
    ...['records', 'storage', 'learners', 'saving', 'classroom', 'progress', 'offline/page', 'ui', 'i18n', 'core'],
    ...['code', 'editor', 'sandbox'],
  ],
  editor: ['code', 'core', 'i18n'],
  licences: ['core'],
  'editor/build': ['editor', 'core', 'licences'],
  sandbox: ['code', 'core', 'i18n'],
  'sandbox/node': ['sandbox', 'sandbox/build', 'code', 'core', 'i18n'],
  'sandbox/build': ['sandbox', 'core', 'licences'],
  offline: ['core', 'course/model'],
  'offline/worker': ['offline', 'core', 'course/model'],
  'offline/build': ['offline', 'core', 'course/model', 'editor/build', 'sandbox/build', 'licences'],
  'offline/page': ['offline', 'ui', 'core', 'course/model'],
  layouts: [
    ...['course', 'course/model', 'type exercises/exercise', 'exercises/dom-id', 'exercises/views'],
    ...['islands', 'ui', 'i18n', 'styles'],
  ],
  pages: ['course', 'course/model', 'layouts', 'islands', 'ui', 'i18n', 'styles'],
  serve: ['core'],
  styles: [],
  workbench: ['*'],
};

/** One door to each outside thing: packages (by how their names begin) and the places that may import them. */
export const DOORS: Readonly<Record<string, readonly string[]>> = {
  dexie: ['storage'],
  fflate: ['records'],
  workbox: ['offline/worker', 'offline/build'],
  'monaco-editor': ['editor', 'editor/build'],
  '@micropython': ['sandbox', 'sandbox/node', 'sandbox/build'],
  acorn: ['code', 'sandbox'],
  '@lezer': ['code', 'sandbox'],
  parse5: ['code', 'sandbox'],
  uqr: ['saving'],
  papaparse: ['classroom'],
  zod: ['course', 'exercises/K/schema', 'exercises/schemas', 'exercises/read-box'],
  preact: [
    'ui',
    'typing/view',
    'exercises/host',
    'exercises/parts',
    'exercises/K/view',
    'exercises/views',
    'learners',
    'saving',
    'classroom',
    'islands',
    'editor',
  ],
  // Icons are drawn from one SVG at build time.
  sharp: ['offline/build'],
  astro: ['layouts', 'pages', 'content.config', 'offline/build', 'course'],
  esbuild: ['offline/build', 'sandbox/build', 'editor/build'],
  vite: ['editor/build'],
  'node:': [
    'course',
    'sandbox/node',
    'sandbox/build',
    'editor/build',
    'offline/build',
    'licences',
    'serve',
    'content.config',
    'layouts',
    'pages',
  ],
  'spdx-satisfies': ['licences'],
  sirv: ['serve'],
  compression: ['serve'],
  ...Object.fromEntries(
    ['yaml', 'unified', 'remark-', 'mdast', 'micromark', 'hast', 'unist', 'pinyin-pro', 'fastest-levenshtein'].map(
      (name) => [name, ['course']],
    ),
  ),
};

/** Where only the types of a package are known: the shape of a contract with it. */
const TYPE_DOORS: Readonly<Record<string, readonly string[]>> = {
  preact: ['exercises/view'],
  astro: ['course'],
  esbuild: ['licences'],
  vite: ['licences'],
};

export interface Place {
  readonly name: string;
  /** The exercise kind, for `K`. */
  readonly kind: string | undefined;
}

export function placeOf(path: string): Place | undefined {
  for (const [name, pattern] of PLACES) {
    const match = pattern.exec(path);
    if (match) return { name, kind: match[1] };
  }
  return undefined;
}

/** Why this import of one of our own files is forbidden, as a sentence; undefined if it isn't. */
export function forbiddenArrow(from: string, to: string, typeOnly: boolean): string | undefined {
  const [here, there] = [placeOf(from), placeOf(to)];
  if (here === undefined) return `${from} stands in no place of the house that tests/rooms/arrows.ts knows.`;
  if (there === undefined) return `${from} imports ${to}, which stands in no place that tests/rooms/arrows.ts knows.`;
  if (here.kind !== undefined && there.kind !== undefined && here.kind !== there.kind) {
    return `${from} imports ${to}: the kind ${here.kind} may not know the kind ${there.kind}.`;
  }
  const allowed = ARROWS[here.name] ?? [];
  if (here.name === there.name || allowed.includes(there.name) || allowed.includes('*')) return undefined;
  if (!allowed.includes(`type ${there.name}`))
    return `${from} imports ${to}: ${here.name} may not import ${there.name}.`;
  return typeOnly ? undefined : `${from} imports ${to}: ${here.name} may import only types from ${there.name}.`;
}

/** Why this import of a package is forbidden, as a sentence; undefined if it isn't. */
export function forbiddenPackage(from: string, name: string, typeOnly: boolean): string | undefined {
  const here = placeOf(from)?.name ?? '';
  if (here === 'workbench') return undefined;
  const door = Object.keys(DOORS).find((start) => name.startsWith(start));
  if (door === undefined) return `${from} imports ${name}, a package that has no door in tests/rooms/arrows.ts.`;
  if (DOORS[door]?.includes(here) || (typeOnly && TYPE_DOORS[door]?.includes(here))) return undefined;
  const doors = DOORS[door]?.join(', ') || 'nobody';
  return `${from} imports ${name}: only ${doors} may, not ${here || 'this place'}.`;
}
