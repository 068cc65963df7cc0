/** A host name that leads to this machine but is not `localhost`: there the browser grants no secure context. */
export const INSECURE_HOST = 'lan.test';

/**
 * Command-line switches for all test browsers: no chatter of the browser's own, and no name but localhost is ever
 * resolved, so that a request to another origin can't succeed even where no test is looking.
 */
export const BROWSER_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-sync',
  `--host-resolver-rules=MAP ${INSECURE_HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
];
