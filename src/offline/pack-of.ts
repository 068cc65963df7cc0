import { langs } from '../course/model.ts';

const PACKED = new RegExp(`^(?:${langs.join('|')}|pictures)/[^/]+/[^/]+(?=/)`);
const LESSON = new RegExp(`^(?:${langs.join('|')})/([^/]+/[^/]+/[^/]+)/index\\.html$`);

/** The pack that a file goes into: `<lang>/<course>/<unit>` or `pictures/<course>/<unit>`; undefined: the shell. */
export const packOf = (path: string): string | undefined => PACKED.exec(path)?.[0];

/** The lesson whose page this file is, as `<course>/<unit>/<lesson>`; undefined for everything else, plans too. */
export const lessonOf = (path: string): string | undefined => LESSON.exec(path)?.[1];

/** `<course>/<unit>` of a pack. */
export const unitOf = (pack: string): string => pack.slice(pack.indexOf('/') + 1);
