import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from './source-file.ts';

export type Room = 'pure' | 'build' | 'page' | 'worker';

export const ROOMS: readonly Room[] = ['pure', 'build', 'page', 'worker'];

/** The TypeScript files of each room, as its tsconfig lists them: what the compiler is told is what holds. */
export function filesOfRooms(): ReadonlyMap<string, readonly Room[]> {
  const rooms = new Map<string, Room[]>();
  for (const room of ROOMS) {
    for (const file of filesOf(room)) rooms.set(file, [...(rooms.get(file) ?? []), room]);
  }
  return rooms;
}

function filesOf(room: Room): readonly string[] {
  const folder = join(ROOT, 'tests', 'rooms');
  const { config, error } = ts.readConfigFile(join(folder, `tsconfig.${room}.json`), ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, folder);
  return fileNames.map((name) => relative(ROOT, name).replaceAll('\\', '/')).filter((name) => name.startsWith('src/'));
}
