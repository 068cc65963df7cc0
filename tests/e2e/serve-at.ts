import { serveDist } from '../../src/serve/serve-dist.ts';
import { DIST } from './built-course.ts';
import type { Site } from './site.ts';
import type { Watch } from './watch.ts';

/** The built site at another place on this machine. */
export async function serveAt(base: string, watch: Watch, host = 'localhost'): Promise<Site> {
  let serving = await serveDist({ dir: DIST, base, port: 0 });
  const address = serving.url.replace('localhost', host);
  watch.own(address);
  return {
    address,
    unplug: () => serving.close(),
    async plug() {
      serving = await serveDist({ dir: DIST, base, port: Number(new URL(address).port) });
    },
  };
}
