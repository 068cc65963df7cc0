import { type CompiledContent, contentCompiler } from './content-compiler.ts';

/** A content folder that is compiled when somebody asks, and again only after it changed. */
export interface ContentProject {
  readonly dir: string;
  current(): CompiledContent;
  /** Something below the folder changed: listeners hear of it once, when the writing has settled. */
  changed(): void;
  /** Calls `listener` after changes. A second listener of the same name takes the first one's place. */
  listen(name: string, listener: () => void): void;
}

/** An editor writes a file in several steps, and a save-all writes several files. */
const SETTLE_MS = 30;

/**
 * The project of a folder: the same one for everybody in this process. Astro loads its configuration and the content
 * configuration as separate copies of our modules, and what both need must not be compiled twice; hence the registry
 * stands on the global object.
 */
export function contentProject(dir: string): ContentProject {
  const known = registry().get(dir) ?? freshProject(dir);
  registry().set(dir, known);
  return known;
}

const KEY = Symbol.for('jieti.content-projects');

function registry(): Map<string, ContentProject> {
  const home = globalThis as { [KEY]?: Map<string, ContentProject> };
  home[KEY] ??= new Map();
  return home[KEY];
}

function freshProject(dir: string): ContentProject {
  const compiler = contentCompiler(dir);
  const listeners = new Map<string, () => void>();
  let latest: CompiledContent | undefined;
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    timer = undefined;
    for (const listener of listeners.values()) listener();
  };
  return {
    dir,
    current() {
      latest ??= compiler.compile();
      return latest;
    },
    changed() {
      latest = undefined;
      clearTimeout(timer);
      timer = setTimeout(settle, SETTLE_MS);
    },
    listen: (name, listener) => listeners.set(name, listener),
  };
}
