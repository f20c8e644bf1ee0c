import { now } from '@naerhjul/domain/calendar.ts';
import { openDatabase } from '@naerhjul/prisma/client.ts';
import { migrate } from '@naerhjul/prisma/migrate.ts';
import { pino } from 'pino';
import { readConfig } from './config.ts';
import { ConfigError } from './environment.ts';
import { figuresOf, serveFigures } from './metrics.ts';
import { startWorker } from './work.ts';

async function start() {
  const { databaseUrl, logLevel, hands, local, metrics } = readConfig();
  const log = pino({ level: logLevel });
  const database = await openDatabase({
    databaseUrl,
    applicationName: 'naerhjul-worker',
    onConnectionLost: (error) => log.warn({ reason: error.message }, 'database connection lost'),
  });
  // Whichever process comes first brings the database up to date.
  await migrate(database);
  const worker = await startWorker({ database, now, log, hands, local });
  const figures = metrics && (await serveFigures(figuresOf(database), metrics));
  log.info({ database: database.description, hands }, 'changes are sent from here');
  const stop = async () => {
    figures?.stop();
    await worker.stop();
    await database.close();
  };
  const end = () => void stop().finally(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof ConfigError ? error.message : String(error)}\n`);
  process.exit(1);
}
