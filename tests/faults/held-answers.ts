import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What stands between a process and its database: once it is told to, it lets a COMMIT through and no answer to it. */
export async function holdAnswers(databaseUrl: string) {
  const to = new URL(databaseUrl);
  let holds = false;
  /** A statement is sent with its text once on each connection, and by the name that the text gives it after that. */
  let name: string | undefined;
  const commits = (chunk: Buffer) => {
    const text = chunk.toString('latin1');
    name ??= /([\w-]+)\0COMMIT\0/.exec(text)?.[1];
    return text.includes('COMMIT') || (name !== undefined && text.includes(`\0${name}\0`));
  };
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(to.port === '' ? 5432 : to.port), to.hostname);
    let isHeld = false;
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.on('close', () => {
        near.destroy();
        far.destroy();
      });
    }
    near.on('data', (chunk: Buffer) => {
      if (commits(chunk) && holds) isHeld = true;
      far.write(chunk);
    });
    far.on('data', (chunk: Buffer) => {
      if (!isHeld) near.write(chunk);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.href,
    hold: (whether: boolean) => {
      holds = whether;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
