import { configDefaults, defineConfig } from 'vitest/config';

// What asks no database, or brings an embedded one of its own, would be the same once more on a server.
const ON_SERVER = (process.env['DATABASE_URL'] ?? '') !== '';

export default defineConfig({
  // Vite would take the package's other build, and a schema of the one copy is no schema to the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    pool: 'forks',
    // An embedded database takes half a gigabyte, and it is started in each worker.
    maxWorkers: 2,
    // …which the files that run in it share: each test brings a municipality of its own.
    isolate: false,
    globalSetup: ['tests/testkit/global-setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A zone with summer time, so that nothing rests on the process being in UTC; the full run sets others too.
    env: { TZ: process.env['TZ'] ?? 'Europe/Oslo' },
    // It is published as CommonJS and would bring its own copy of graphql.
    server: { deps: { inline: ['ra-data-graphql'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'promises',
          include: [
            'tests/**/*.test.ts',
            ...(ON_SERVER ? [] : ['{services,schema,prisma,scripts,admin/src}/**/*.test.{ts,tsx}']),
          ],
          exclude: [
            ...configDefaults.exclude,
            'tests/{browser,load,faults,office}/**',
            ...(ON_SERVER
              ? [
                  'tests/api/{cost,headers,rate,start}.test.ts',
                  'tests/access/demo.test.ts',
                  'tests/storage/filled.test.ts',
                  'tests/fuzz/**',
                ]
              : []),
          ],
        },
      },
      // They need a browser, killed processes, a quiet machine or LibreOffice, and have commands of their own.
      ...['browser', 'faults', 'load', 'office'].map((name) => ({
        extends: true as const,
        test: {
          name,
          include: [`tests/${name}/**/*.test.ts`],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A browser, a server and a database share two processors there: what fails twice has failed, and what
          // needed a second try is told.
          ...(name === 'browser' ? { setupFiles: ['tests/browser/testkit/start-first.ts'], retry: 1 } : {}),
        },
      })),
    ],
  },
});
