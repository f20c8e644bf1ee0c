import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{tests,services,schema,prisma,admin/src}/**/*.test.{ts,tsx}'],
    pool: 'forks',
    // An embedded database takes half a gigabyte, and it is started in each worker.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // A zone with summer time, so that nothing rests on the process being in UTC; the full run sets others too.
    env: { TZ: process.env['TZ'] ?? 'Europe/Oslo' },
    // It is published as CommonJS and would bring its own copy of graphql.
    server: { deps: { inline: ['ra-data-graphql'] } },
  },
});
