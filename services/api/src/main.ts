import { createServer, type AddressInfo, type Server } from 'node:net';
import { now } from '@naerhjul/domain/calendar.ts';
import { seedIfEmpty } from '@naerhjul/domain/seed/seed-if-empty.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { pino } from 'pino';
import { ConfigError, readConfig, type Config } from './config.ts';
import { newToken } from './identity.ts';
import { problem, said } from './problem.ts';
import { createApp } from './server.ts';

const say = (text: string) => process.stdout.write(`${text}\n`);

async function start(config: Config) {
  const log = pino({ level: config.logLevel });
  await demandFreePort(config);
  const database = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    applicationName: 'naerhjul-api',
    onConnectionLost: (error) => log.warn({ reason: error.message }, 'database connection lost'),
  }).catch((error: unknown) => {
    if (config.databaseUrl === undefined) throw error;
    throw new ConfigError(`DATABASE_URL: databasen kan ikke brukes. ${said(error)}`);
  });
  const applied = await migrate(database);
  if (applied.length > 0) say(`Databasen er oppdatert: ${applied.join(', ')}`);
  // The invented Drammen is for trying things out; a municipality of one's own starts empty.
  if (!config.production && (await seedIfEmpty(database.prisma, now()))) {
    say('Databasen var tom og er fylt med eksempeldata for Drammen og Lier.');
  }
  const token = config.production ? undefined : newToken();
  const server = createApp({ database, now, token, log, publicUrl: config.publicUrl });
  await listen(server, config).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const { port } = server.address() as AddressInfo;
  const host = config.host === '127.0.0.1' || config.host === '0.0.0.0' ? 'localhost' : config.host;
  greet(config.publicUrl ?? `http://${host}:${port}`, database.description, token);

  const stop = () => {
    const cut = setTimeout(() => server.closeAllConnections(), 10_000);
    server.close(() => {
      clearTimeout(cut);
      void database.close().finally(() => process.exit(0));
    });
    server.closeIdleConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function listen(server: Server, { port, host }: Config): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
}

/** Refuses before anything is made or changed in a database, rather than after. */
async function demandFreePort(config: Config): Promise<void> {
  const trial = createServer();
  await listen(trial, config);
  await new Promise((resolve) => {
    trial.close(resolve);
  });
}

function greet(url: string, description: string, token: string | undefined) {
  const signIn =
    token === undefined
      ? '  Innlogging: ingen ennå, så alt kan leses og ingenting endres (NODE_ENV=production).'
      : `  Logg inn:   ${url}/console/#/login?token=${token}
  Med curl:   -H 'Authorization: Bearer ${token}'
  Lenken gir full tilgang til denne installasjonen til den stoppes.`;
  say(`
Nærhjul er startet på ${(performance.now() / 1000).toFixed(1).replace('.', ',')} s.
  Konsollen:  ${url}/console/
  GraphQL:    ${url}/graphql
  Database:   ${description}
${signIn}
`);
}

try {
  await start(readConfig());
} catch (error) {
  process.stderr.write(`${problem(error)}\n`);
  process.exit(1);
}
