// The first thing every npm script runs. Plain JavaScript for old versions of Node, which can't read the rest.
const NEEDED = [22, 18];

const found = process.versions.node.split('.').map(Number);
const isOld = found[0] < NEEDED[0] || (found[0] === NEEDED[0] && found[1] < NEEDED[1]);

if (isOld) {
  const needed = NEEDED.join('.');
  console.error(`
阶梯需要 Node ${needed} 或更新的版本，这台电脑上是 ${process.versions.node}。
请到 nodejs.org 下载最新的 LTS 版本，装好以后再试一次。

Jieti needs Node ${needed} or later; this is ${process.versions.node}.
Get the current LTS version from nodejs.org, install it, then try again.
`);
  process.exit(1);
}
