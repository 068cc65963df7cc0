/** What a page knows about working without the network. */
export interface OfflineStatus {
  /** `none`: needs the server. `partial`: some lessons are stored. `ready`: all of them, with everything they need. */
  readonly state: 'none' | 'partial' | 'ready';
  /** Lessons stored, of all lessons. */
  readonly ready: number;
  readonly total: number;
  /** Why there is nothing: opened at an address that isn't secure, an old browser, or the worker didn't install. */
  readonly reason?: 'insecure' | 'unsupported' | 'failed' | undefined;
  /** The disk, or this site's share of it, is full. */
  readonly fault?: 'quota-full' | undefined;
  /** A newer version is stored whole and waits for `takeUpdate()` or the next start. */
  readonly updateWaiting: boolean;
}
