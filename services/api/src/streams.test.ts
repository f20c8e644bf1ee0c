import { createServer, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { expect, it } from 'vitest';
import { Streams } from './streams.ts';

const QUICK = { lookMs: 20, patienceMs: 200 };

it('a reader who takes nothing is cut, and one who takes what there is isn’t', async () => {
  const streams = new Streams([], QUICK);
  const told: ServerResponse[] = [];
  const server = createServer((request, response) => {
    told.push(response);
    streams.open({ request, response, actor: NOBODY, again: () => Promise.resolve(undefined), goesOn: () => true });
    response.write('a'.repeat(8_000_000));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const [slow, quick] = [connect(port, '127.0.0.1'), connect(port, '127.0.0.1')];
  for (const one of [slow, quick]) {
    one.on('error', () => undefined);
    one.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n');
    await expect.poll(() => told.length).toBe(one === slow ? 1 : 2);
  }
  quick.resume();
  await expect.poll(() => told[0]?.destroyed).toBe(true);
  expect(told[1]?.destroyed).toBe(false);
  for (const one of [slow, quick]) one.destroy();
  server.close();
});
