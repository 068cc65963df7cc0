import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { SiteFiles } from './site-files.ts';

const ICON = new URL('../icon.svg', import.meta.url);

/** The one picture all icons are made from. Its drawing stays inside the circle that `maskable` may cut out. */
export const readIcon = (): Buffer => readFileSync(ICON);

const PNG_ICONS = [
  ['icons/192.png', 192],
  ['icons/512.png', 512],
] as const;

/** What makes the site installable: manifest and icons. */
export async function appFiles(): Promise<SiteFiles> {
  const icon = readIcon();
  const pngs = PNG_ICONS.map(async ([path, size]) => [path, await pngOf(icon, size)] as const);
  return new Map([
    ['manifest.webmanifest', Buffer.from(JSON.stringify(webManifest))],
    ['favicon.svg', icon],
    ...(await Promise.all(pngs)),
  ]);
}

const pngOf = (svg: Buffer, size: number): Promise<Buffer> =>
  sharp(svg, { density: 144 }).resize(size, size).png({ palette: true }).toBuffer();

const png = (size: number, purpose: 'any' | 'maskable') => ({
  src: `icons/${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const webManifest = {
  name: '阶梯',
  short_name: '阶梯',
  description: '没有网也能学的电脑课',
  lang: 'zh-CN',
  dir: 'ltr',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#FBF7EE',
  background_color: '#FBF7EE',
  categories: ['education', 'kids'],
  icons: [
    { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    png(192, 'any'),
    png(512, 'any'),
    png(512, 'maskable'),
  ],
};
