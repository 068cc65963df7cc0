/** A browser tab, as much of it as pages of Playwright 1.65 and of 1.8.1 (for Chromium 88) have in common. */
export interface Tab {
  goto(address: string): Promise<unknown>;
  reload(): Promise<unknown>;
  goBack(): Promise<unknown>;
  url(): string;
  click(selector: string): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  focus(selector: string): Promise<void>;
  readonly keyboard: {
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  readonly mouse: {
    click(x: number, y: number): Promise<void>;
  };
  textContent(selector: string): Promise<string | null>;
  getAttribute(selector: string, name: string): Promise<string | null>;
  isVisible(selector: string): Promise<boolean>;
  isDisabled(selector: string): Promise<boolean>;
  waitForSelector(
    selector: string,
    options?: { readonly state?: 'attached' | 'detached' | 'visible' | 'hidden'; readonly timeout?: number },
  ): Promise<unknown>;
  /** Evaluates a JavaScript expression in the page; the result must be JSON. */
  evaluate(expression: string): Promise<unknown>;
  screenshot(options: { readonly path: string }): Promise<unknown>;
  close(): Promise<void>;
}

/** A browser profile: tabs of one share storage and service worker. */
export interface Profile {
  newPage(): Promise<Tab>;
}
