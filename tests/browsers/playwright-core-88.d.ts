/** Playwright 1.8.1 under another name: the newest that drives Chromium 88. Only what our runner uses. */
declare module 'playwright-core-88' {
  interface Context88 {
    newPage(): Promise<import('../e2e/tab.ts').Tab>;
    on(event: 'page', listener: (page: import('../e2e/watch.ts').WatchedPage) => void): unknown;
    setDefaultTimeout(ms: number): void;
    newCDPSession(page: import('../e2e/tab.ts').Tab): Promise<{
      send(method: string, params: object): Promise<unknown>;
    }>;
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
