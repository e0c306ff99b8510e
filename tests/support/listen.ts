/** Servers of the tests and tools: on 127.0.0.1 only, on a port that is free. */
import type { Server as HttpServer } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';

const start = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
};

/** Has a server listen, and gives its address without a slash at the end. */
export const listen = async (server: Server): Promise<string> => `http://127.0.0.1:${await start(server)}`;

/** Ends a server of HTTP with the connections that it still holds. */
export const end = (server: HttpServer): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** A port for a program that is to listen itself. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await start(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
