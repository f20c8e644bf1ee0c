import { createServer, type AddressInfo, type Server } from 'node:net';
import { resolve as resolvePath } from 'node:path';
import { now } from '@naerhjul/domain/calendar.ts';
import { newSecret } from '@naerhjul/domain/sign-in/secret.ts';
import { newAdministratorLink } from '@naerhjul/domain/sign-in/administrator-link.ts';
import { isDemoOpen } from '@naerhjul/domain/sign-in/close-demo.ts';
import { NOBODY } from '@naerhjul/domain/act.ts';
import { eraseExpired } from '@naerhjul/domain/privacy/retention.ts';
import { seedIfEmpty } from '@naerhjul/domain/seed/seed-if-empty.ts';
import { offerBackups } from '@naerhjul/prisma/backup/ask.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { figuresOf, serveFigures } from '@naerhjul/worker/src/metrics.ts';
import { startWorker } from '@naerhjul/worker/src/work.ts';
import { pino } from 'pino';
import { ConfigError } from '@naerhjul/worker/src/environment.ts';
import { readConfig, type Config } from './config.ts';
import { daily } from './daily.ts';
import { greeting } from './greeting.ts';
import { problem, said } from './problem.ts';
import { createApp } from './server.ts';
import { startTraces } from './traces.ts';
import { watchOver } from './watch-over.ts';

const DEMO_OPEN = `Denne databasen er brukt til utprøving: hvem som helst kan ha logget inn som en av de oppdiktede personene
og laget nøkler. Start på en tom database, eller steng utprøvingen for godt med npm run demo:close
(docs/operations/identity.md).`;

/** Where nobody but this machine comes. */
const LOCAL = new Set(['127.0.0.1', '::1', 'localhost']);

const say = (text: string) => process.stdout.write(`${text}\n`);

async function start(config: Config) {
  const log = pino({ level: config.logLevel });
  await demandFreePort(config);
  const stopTraces = config.traces ? await startTraces('naerhjul-api') : undefined;
  const database = await openDatabase({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    applicationName: 'naerhjul-api',
    impatient: true,
    watch: watchOver({ log, slowMs: config.slow.statementMs, traced: config.traces }),
    onConnectionLost: (error) => log.warn({ reason: error.message }, 'database connection lost'),
  }).catch((error: unknown) => {
    if (config.databaseUrl === undefined) throw error;
    throw new ConfigError(`DATABASE_URL: databasen kan ikke brukes. ${said(error)}`);
  });
  const applied = await migrate(database);
  if (applied.length > 0) say(`Databasen er oppdatert: ${applied.join(', ')}`);
  if (config.signIn !== 'demo' && (await isDemoOpen({ db: database.prisma }))) {
    await database.close();
    throw new ConfigError(DEMO_OPEN);
  }
  // The invented Drammen is for trying things out; a municipality of one's own starts empty.
  if (!config.production && (await database.prisma.municipality.count()) === 0) {
    say('Databasen er tom. Den fylles nå med eksempeldata …');
    if (await seedIfEmpty(database.prisma, now())) say('Den er fylt med oppdiktede eksempeldata for Drammen og Lier.');
  }
  const { publicUrl, signIn, maskinporten, rate, cors, redisUrl, localReceivers, organisationNumbers } = config;
  // An embedded database can be opened by this process alone; with a server, changes are sent by processes of their own.
  const worker =
    database.kind === 'embedded' ? await startWorker({ database, now, log, local: localReceivers }) : undefined;
  // Whoever develops needs a way in for programs; an installation with people of its own has keys for them.
  const token = config.production || signIn !== 'demo' ? undefined : newSecret();
  const figures = config.metrics && figuresOf(database);
  const served = config.metrics && figures && (await serveFigures(figures, config.metrics));
  const server = createApp({
    registry: figures?.registry,
    slowMs: config.slow.operationMs,
    database,
    now,
    token,
    log,
    publicUrl,
    signIn,
    maskinporten,
    rate,
    cors,
    redisUrl,
    localReceivers,
    organisationNumbers,
  });
  await listen(server, config).catch(async (error: unknown) => {
    await worker?.stop();
    await database.close();
    throw error;
  });
  const { port } = server.address() as AddressInfo;
  const host = config.host === '127.0.0.1' || config.host === '0.0.0.0' ? 'localhost' : config.host;
  const link =
    typeof signIn === 'object'
      ? await newAdministratorLink({ db: database.prisma, actor: NOBODY, now: now() }, signIn.issuer)
      : undefined;
  const url = publicUrl ?? `http://${host}:${port}`;
  const isReachable = publicUrl !== undefined || !LOCAL.has(config.host);
  const sends = worker !== undefined;
  say(greeting({ url, description: database.description, sends, signIn, token, link, isReachable }));

  const stopBackups =
    database.kind === 'embedded'
      ? await offerBackups(database, resolvePath(config.dataDir), (why) =>
          log.warn({ reason: why }, 'no backups while running'),
        )
      : undefined;

  const stopDaily = daily(
    async () => {
      const erased = await eraseExpired({ db: database.prisma, now: now() });
      if (erased.length > 0) log.info({ erased }, 'what was kept for as long as it may be is erased');
    },
    (error) => log.error({ err: error }, 'what has expired could not be erased; it is tried again tomorrow'),
  );

  const stop = () => {
    stopDaily();
    stopBackups?.();
    served?.stop();
    const stopped = worker?.stop();
    const cut = setTimeout(() => server.closeAllConnections(), 10_000);
    server.close(() => {
      clearTimeout(cut);
      void Promise.resolve(stopped)
        .then(() => database.close())
        .then(() => stopTraces?.())
        .finally(() => process.exit(0));
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

try {
  await start(readConfig());
} catch (error) {
  process.stderr.write(`${problem(error)}\n`);
  process.exit(1);
}
