import type { BrowserContext, Page } from '@playwright/test';

/**
 * A stick for tests: the private file system of the site's origin, which gives out the same handles as a chosen folder. What
 * lies on it is carried from one profile to another by hand.
 */

/** Names of files, with their folders, to their bytes. */
export type StickFiles = Readonly<Record<string, readonly number[]>>;

/** Whoever chooses a folder in this profile gets the stick. */
export async function plugIn(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
}

/** A browser that can choose no folders. */
export async function withoutSticks(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: undefined });
  });
}

/** Everything on the stick. */
export const filesOnStick = (page: Page): Promise<StickFiles> =>
  page.evaluate(async () => {
    const files: Record<string, number[]> = {};
    const walk = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const handle of folder.values()) {
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${path}${handle.name}/`);
        else {
          const file = await (handle as FileSystemFileHandle).getFile();
          files[path + handle.name] = [...new Uint8Array(await file.arrayBuffer())];
        }
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return files;
  });

/** Makes the stick hold these files, and no others. */
export const fillStick = (page: Page, files: StickFiles): Promise<void> =>
  page.evaluate(
    async (all) => {
      const root = await navigator.storage.getDirectory();
      for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
      for (const [path, bytes] of Object.entries(all)) {
        const parts = path.split('/');
        let folder = root;
        for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part, { create: true });
        const stream = await (
          await folder.getFileHandle(parts[parts.length - 1] ?? '', { create: true })
        ).createWritable();
        await stream.write(new Uint8Array(bytes));
        await stream.close();
      }
    },
    files as Record<string, number[]>,
  );
