import type { PortOwner } from './port-owner.ts';

/** What `npm start` says: Chinese first, then English. Each gives whole lines. */

export const building = `正在生成网站，大约要半分钟……
Building the site; this takes about half a minute.`;

export const buildFailed = `网站没有生成成功，原因写在上面。改好以后，再运行一次 npm start。
The site could not be built; the reasons stand above. Mend them, then run npm start again.`;

export const nothingBuilt = `还没有生成过网站，所以先生成一次。
Nothing has been built yet, so it is built first.`;

export const stopped = `
停下了。存在浏览器里的进度都还在。
Stopped. Progress stays in the browser.`;

export function serving(url: string): string {
  return `
阶梯开好了，用浏览器打开：  ${url}
Jieti is open. In a browser, go to:  ${url}

按 Ctrl+C 停下。
Press Ctrl+C to stop.`;
}

/** For a room: which addresses other computers use, and what is missing there. */
export function lanAddresses(urls: readonly string[]): string {
  const list =
    urls.length > 0 ? urls.map((url) => `  ${url}`).join('\n') : '  （没有找到网卡地址 / no network address found）';
  return `
同一个网络里的其他电脑用：
From other computers in the same network:
${list}
在那里可以上课、做题、存进度，但不能断网使用，也不能安装：浏览器只在 localhost 或 https 下允许。
Lessons, exercises and progress work there. Working without network and installing don't: browsers allow those only
on localhost or https.`;
}

export function portTaken(port: number, owner: PortOwner | undefined): string {
  return `
端口 ${port} 已经被占用（${owner ? `程序 ${owner.name}，进程号 ${owner.pid}` : '不知道是哪个程序'}）。
如果那就是阶梯，直接在浏览器里打开 http://localhost:${port}/ 就行；如果不是，请先关掉它。
也可以换一个端口：  npm start -- --port ${otherPort(port)}
注意：进度是跟着地址存的。换了端口，原来的进度在新地址上看不到（还存在老地址那里）。

Port ${port} is taken (${owner ? `by ${owner.name}, process ${owner.pid}` : 'it is not known by what'}).
If that is Jieti itself, just open http://localhost:${port}/ in a browser. If not, close it first.
Or choose another port:  npm start -- --port ${otherPort(port)}
Mind: progress belongs to the address. At another port the progress made so far isn't shown; it stays at the old one.`;
}

const otherPort = (port: number): number => (port === 5000 ? 5001 : 5000);

export const cannotServe = (problem: string): string => `服务没有开起来。
The site can't be served.
${problem}`;

export function badOptions(problem: string): string {
  return `${problem}

npm start -- [--port 4321] [--host localhost | 0.0.0.0] [--no-build]`;
}
