import { resolve } from 'node:path';
import type { Metafile } from 'esbuild';
import type { Plugin } from 'vite';

/** The files of which something came into what esbuild made, as absolute paths. */
export const bundledFiles = ({ outputs }: Metafile): readonly string[] =>
  Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([path]) => resolve(path));

/** Notes in `files` the modules of which something comes into the scripts that Vite makes for the browser. */
export const noteBundled = (files: Set<string>): Plugin => ({
  name: 'jieti:licences',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_options, bundle) {
    for (const made of Object.values(bundle)) {
      const modules = made.type === 'chunk' ? Object.entries(made.modules) : [];
      for (const [id, { renderedLength }] of modules) if (renderedLength > 0) files.add(id);
    }
  },
});
