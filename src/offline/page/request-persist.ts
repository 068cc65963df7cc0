/** Asks the browser never to clear this site's storage by itself. `unsupported`: it can't be asked here. */
export async function requestPersist(): Promise<'granted' | 'denied' | 'unsupported'> {
  // Missing at addresses that aren't secure, whatever the types say.
  const storage = navigator.storage as StorageManager | undefined;
  if (!storage?.persist) return 'unsupported';
  return (await storage.persist()) ? 'granted' : 'denied';
}
