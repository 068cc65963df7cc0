import { countReady, nextPack } from '../fill-order.ts';
import type { OfflineCount } from '../protocol.ts';
import type { PackRef } from '../site-manifest.ts';
import { fetchPack, WrongPack } from './fetch-pack.ts';
import { keepPack, packAddress, packs, storedPacks } from './packs.ts';
import { areToolsWhole, isShellWhole } from './shell.ts';
import { site } from './site.ts';
import { tellWindows } from './windows.ts';
import { isReplaced } from './worker.ts';

const LANES = 4;

/** One fill at a time; a page that asks meanwhile only moves its own unit to the front. */
let running: Promise<void> | undefined;
let frontPath = '';

/** How far this build is stored. */
export async function offlineCount(): Promise<OfflineCount> {
  const [stored, hasShell, hasTools] = await Promise.all([storedPacks(), isShellWhole(), areToolsWhole()]);
  const isStored = isIn(stored);
  return { ...countReady(site.units, isStored, hasTools), whole: packs.every(isStored) && hasShell && hasTools };
}

const isIn = (stored: ReadonlySet<string>) => (pack: PackRef) => stored.has(packAddress(pack));

/**
 * Fetches all packs that aren't stored yet, those around `path` first, and tells the windows how far it is. Rejects at
 * the end if one couldn't be had; what is stored stays, and the next call goes on from there.
 */
export function fillPacks(path: string): Promise<void> {
  frontPath = path;
  running ??= fillOnce().finally(() => {
    running = undefined;
  });
  return running;
}

async function fillOnce(): Promise<void> {
  const [stored, hasTools] = await Promise.all([storedPacks(), areToolsWhole()]);
  const waiting = new Set(packs.filter((pack) => !stored.has(packAddress(pack))));
  const failures: unknown[] = [];
  // A worker at work can't be replaced, so it stops for a newer one.
  const next = () => (isReplaced() ? undefined : nextPack([...waiting], frontPath));
  const lane = async () => {
    for (let pack = next(); pack; pack = next()) {
      waiting.delete(pack);
      try {
        await keepPack(pack, await fetchPack(pack));
        stored.add(packAddress(pack));
        // Whether all is whole is for the caller to find out, once, at the end.
        await tellWindows({ type: 'offline', ...countReady(site.units, isIn(stored), hasTools), whole: false });
      } catch (error) {
        failures.push(error);
        // One bad pack is skipped. Without a server, or without space, the others would fail as well.
        if (!(error instanceof WrongPack)) waiting.clear();
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  if (failures.length > 0) throw failures[0];
}
