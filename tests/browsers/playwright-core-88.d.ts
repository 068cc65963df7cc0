/** Playwright 1.8.1 under another name: the newest that drives Chromium 88. Only what our runner uses. */
declare module 'playwright-core-88' {
  /** The events that our tests listen to, as much of each as they read. */
  interface ProtocolEvents {
    'Network.requestWillBeSent': { readonly requestId: string; readonly request: { readonly url: string } };
    'Network.responseReceived': { readonly response: { readonly url: string } };
    'Network.loadingFailed': {
      readonly requestId: string;
      readonly errorText: string;
      readonly blockedReason?: string;
    };
  }

  export interface Protocol88 {
    send(method: string, params: object): Promise<unknown>;
    on<E extends keyof ProtocolEvents>(event: E, listener: (told: ProtocolEvents[E]) => void): unknown;
  }

  type Page88 = import('../e2e/watch.ts').WatchedPage & {
    on(event: 'dialog', listener: (dialog: { accept(): Promise<void> }) => void): unknown;
  };

  interface Context88 {
    newPage(): Promise<import('../e2e/tab.ts').Tab>;
    on(event: 'page', listener: (page: Page88) => void): unknown;
    setDefaultTimeout(ms: number): void;
    newCDPSession(page: import('../e2e/tab.ts').Tab): Promise<Protocol88>;
    close(): Promise<void>;
  }

  interface Browser88 {
    version(): string;
    newContext(options?: {
      locale?: string;
      timezoneId?: string;
      viewport?: { width: number; height: number };
    }): Promise<Context88>;
    close(): Promise<void>;
  }

  const playwright: {
    chromium: {
      launch(options: {
        executablePath: string;
        env: Record<string, string>;
        args: readonly string[];
      }): Promise<Browser88>;
    };
  };
  export default playwright;
}
