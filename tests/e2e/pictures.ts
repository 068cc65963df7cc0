import type { Page } from '@playwright/test';

/** The addresses of the pictures in a page that don't show, after each was asked for. */
export const brokenPictures = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const pictures = [...document.querySelectorAll('img')];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
    return pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src);
  });
