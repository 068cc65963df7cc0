import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { portTaken } from './messages.ts';
import { listeningInodes, parseLsof, parseNetstat, portOwner } from './port-owner.ts';

describe('who listens on a port', () => {
  it.runIf(process.platform === 'linux')('is found on Linux: this process itself', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const owner = portOwner((server.address() as AddressInfo).port);
    server.close();
    expect(owner?.pid).toBe(process.pid);
    expect(owner?.name).toContain('node');
  });

  it('is nobody on a free port, and unknown where the tools are missing', () => {
    expect(portOwner(1)).toBeUndefined();
    expect(portOwner(1, 'win32')).toBeUndefined();
  });

  it('is read from /proc/net/tcp, listeners only', () => {
    const table = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:10E1 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 4242 1 0 100 0 0 10 0
   1: 0100007F:10E1 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 4343 1 0 20 4 30 10 -1`;
    expect(listeningInodes(table, 4321)).toEqual(['4242']);
    expect(listeningInodes(table, 4322)).toEqual([]);
  });

  it('is read from lsof', () => {
    expect(parseLsof('p812\ncnode\nf23\n')).toEqual({ pid: 812, name: 'node' });
    expect(parseLsof('')).toBeUndefined();
  });

  it('is read from netstat in any language', () => {
    const output = `  协议  本地地址          外部地址        状态           PID
  TCP    127.0.0.1:4321         127.0.0.1:50000        ESTABLISHED     77
  TCP    127.0.0.1:4321         0.0.0.0:0              侦听            9120`;
    expect(parseNetstat(output, 4321)).toBe(9120);
    expect(parseNetstat(output, 432)).toBeUndefined();
  });
});

describe('the message about a taken port', () => {
  it('names the program, another port, and what that means for progress', () => {
    const text = portTaken(4321, { pid: 7, name: 'node' });
    for (const part of ['4321', 'node', '7', '--port 5000', '进度', 'progress']) expect(text).toContain(part);
  });

  it('says so when the program is unknown, and never proposes the port that is taken', () => {
    expect(portTaken(5000, undefined)).toContain('not known');
    expect(portTaken(5000, undefined)).not.toContain('--port 5000');
  });
});
