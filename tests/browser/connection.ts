/** The connection between a browser and a host, which a test can cut: for tests of reading offline. */
import { connect, createServer, type Socket } from 'node:net';
import { listen } from '../support/listen.ts';

/** "silent" takes what is asked and never answers, as where a network is shut off; "once" breaks off after so many bytes. */
export type State = 'up' | 'down' | 'silent' | { breaksAfter: number };

export interface Connection {
  address: string;
  /** Changes the state, for sockets that are open too. */
  setState: (state: State) => void;
  stop: () => Promise<void>;
}

/** A connection to the host at `address`, on a port of its own; up at first. */
export async function openConnection(address: string): Promise<Connection> {
  let state: State = 'up';
  let passed = 0;
  const open = new Set<Socket>();
  const track = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
  };
  const cut = () => open.forEach((socket) => socket.destroy());
  const server = createServer((reader) => {
    track(reader);
    if (state === 'down') reader.destroy();
    else if (state === 'silent') reader.resume();
    else {
      const host = connect(Number(new URL(address).port), '127.0.0.1');
      track(host);
      reader.pipe(host).pipe(reader);
      reader.on('close', () => host.destroy());
      host.on('data', ({ length }) => {
        passed += length;
        if (typeof state === 'object' && passed > state.breaksAfter) {
          state = 'down';
          cut();
        }
      });
    }
  });
  return {
    address: await listen(server),
    setState: (next) => {
      state = next;
      passed = 0;
      cut();
    },
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        cut();
      }),
  };
}
