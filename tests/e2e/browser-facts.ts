/** What a browser can do on the page where `BROWSER_FACTS` is evaluated. */
export interface BrowserFacts {
  /** The durability a write was really done with. */
  readonly database: string;
  readonly serviceWorker: boolean;
  readonly secure: boolean;
}

/** An expression for `Tab.evaluate`: writes to a database of its own and tells what came of it. */
export const BROWSER_FACTS = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('browser-facts', 1);
  opening.onerror = () => reject(opening.error);
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows');
  opening.onsuccess = () => {
    const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
    writing.objectStore('rows').put('value', 'key');
    writing.onerror = () => reject(writing.error);
    writing.oncomplete = () =>
      resolve({ database: writing.durability, serviceWorker: 'serviceWorker' in navigator, secure: isSecureContext });
  };
})`;
