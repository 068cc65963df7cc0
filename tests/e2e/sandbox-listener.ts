import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Something that learner code would like to reach: hears every connection and every packet at one port. */
export interface Listener {
  /** `HOST:PORT` */
  readonly at: string;
  /** What it heard up to now, one line each. */
  readonly heard: readonly string[];
  close(): void;
}

export async function startListener(): Promise<Listener> {
  const heard: string[] = [];
  const tcp = createServer((socket) => {
    heard.push('a connection');
    socket.on('data', (data) => heard.push(data.toString('latin1').split('\r\n')[0] ?? ''));
    socket.on('error', () => undefined);
  });
  tcp.listen(0, '127.0.0.1');
  await once(tcp, 'listening');
  const place = tcp.address();
  if (place === null || typeof place === 'string') throw new Error('No free port was given.');
  const udp = createSocket('udp4', () => heard.push('a packet'));
  udp.bind(place.port, '127.0.0.1');
  await once(udp, 'listening');
  return {
    at: `127.0.0.1:${place.port}`,
    heard,
    close() {
      tcp.close();
      udp.close();
    },
  };
}
