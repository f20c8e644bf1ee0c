import { spawn, spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

export const HAS_REDIS = spawnSync('redis-server', ['--version']).status === 0;

// What is said to be there and is not would pass as skipped: the whole run says so (.ci/run).
if (process.env['TEST_REDIS'] === 'true' && !HAS_REDIS) {
  throw new Error('TEST_REDIS says that redis-server is there, and it does not start');
}

/** A Redis of a test's own. */
export async function startRedis() {
  const port = await freePort();
  const redis = spawn('redis-server', ['--port', String(port), '--save', '', '--bind', '127.0.0.1'], { stdio: 'pipe' });
  await new Promise<void>((resolve) => {
    redis.stdout.on('data', (chunk: Buffer) => chunk.includes('Ready to accept') && resolve());
  });
  return { url: `redis://127.0.0.1:${port}`, redis };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => {
    server.close(resolve);
  });
  return port;
}
