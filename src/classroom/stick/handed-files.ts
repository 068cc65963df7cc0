import { compareText } from '../../core/text.ts';
import { folderFile } from './folder.ts';
import { StickError, type StickFolder } from './stick-folder.ts';

/** Files that were handed over one by one, or with their whole folder, as a folder that can't be written to. */
export function handedFiles(files: Iterable<File>): StickFolder {
  const all = [...files].map(folderFile).sort((one, other) => compareText(one.name, other.name));
  const refuse = async () => {
    throw new StickError('protected');
  };
  return {
    files: async () => all,
    file: async (name) => all.find((one) => one.name === name),
    write: refuse,
    remove: refuse,
  };
}
