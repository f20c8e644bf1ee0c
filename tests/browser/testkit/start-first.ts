import { beforeAll } from 'vitest';
import { theConsole } from './console.ts';

// The first test of a worker is not to answer for how long the server takes to make its example data.
beforeAll(async () => {
  await theConsole();
}, 300_000);
