import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownApp, type OwnApp } from '../api/own-app.ts';

let app: OwnApp;
beforeAll(async () => {
  app = await ownApp();
  await migrate(app.database);
});

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

/** Sends a beginning, and then a byte now and then, until the server has had enough; tells for how many seconds. */
async function dripping(beginning: string): Promise<number> {
  const socket = connect(Number(new URL(app.origin).port), '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  socket.resume();
  const closed = once(socket, 'close');
  const began = performance.now();
  socket.write(beginning);
  while (!socket.destroyed) {
    socket.write('x');
    await Promise.race([pause(500), closed]);
  }
  return (performance.now() - began) / 1000;
}

// It waits more than it works: both at once.
describe.concurrent('a client that takes its time', () => {
  it('with its headers is let go after ten seconds, and others are answered meanwhile', async () => {
    const cut = dripping(`${HEAD}X-Slow: `);
    await pause(1000);
    expect((await fetch(`${app.origin}/healthz`)).status).toBe(200);
    const seconds = await cut;
    expect(seconds).toBeGreaterThan(8);
    expect(seconds).toBeLessThan(25);
  });

  it('with what it asks is let go after twenty seconds', async () => {
    const seconds = await dripping(`${HEAD}Content-Length: 100000\r\n\r\n{`);
    expect(seconds).toBeGreaterThan(15);
    expect(seconds).toBeLessThan(35);
  });
});
