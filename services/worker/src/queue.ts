import type { Database } from '@naerhjul/prisma/client.ts';
import { PgBoss, type Db } from 'pg-boss';

/** Work that is done for one thing at a time, by one process at a time, in whichever process there is room for it. */
export interface Queue {
  /** Has something worked on, unless it is waiting or being worked on already. */
  readonly wake: (key: string) => Promise<void>;
  /** Ends after what is being worked on, in so many milliseconds at most. */
  readonly stop: (patience: number) => Promise<void>;
}

interface Working {
  readonly database: Pick<Database, 'kind' | 'pool'>;
  /** At how many things this process works at a time. */
  readonly hands: number;
  readonly work: (key: string, stopped: AbortSignal) => Promise<void>;
  readonly failed: (error: unknown) => void;
}

const NAME = 'webhook';

/** How often a process tells that it is still at it, and how often others look; whoever is silent has lost its work. */
const HEARTBEAT_SECONDS = 10;
const LONGEST_SECONDS = 120;

/**
 * Opens the queue on the database that everything else is in; with an embedded one it shares its connection. What a killed
 * process was at is taken up again when its heart has not beaten for a while.
 */
export async function openQueue({ database, hands, work, failed }: Working): Promise<Queue> {
  const embedded = database.kind === 'embedded';
  const boss = new PgBoss({
    db: onPool(database),
    backend: embedded ? 'pglite' : 'postgres',
    // It has nothing to do by the clock, and its tables stay small: what is over goes within the hour.
    schedule: false,
    registerInstance: false,
    reindex: false,
    monitorVacuum: false,
    superviseIntervalSeconds: HEARTBEAT_SECONDS,
    monitorIntervalSeconds: HEARTBEAT_SECONDS,
    maintenanceIntervalSeconds: 600,
  });
  boss.on('error', failed);
  await boss.start();
  await boss.createQueue(NAME, {
    policy: 'exclusive',
    retryLimit: 0,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    expireInSeconds: LONGEST_SECONDS,
    retentionSeconds: 3600,
    deleteAfterSeconds: 600,
  });
  // Nobody else is at an embedded database, so whatever was being done there was ended with the process.
  if (embedded) await boss.deleteAllJobs(NAME);
  const options = { localConcurrency: hands, pollingIntervalSeconds: 1, burstWhenBatchFull: true } as const;
  await boss.work<{ readonly key: string }>(NAME, options, async (jobs) => {
    for (const { data, signal } of jobs) await work(data.key, signal);
  });
  return {
    wake: async (key) => {
      await boss.send(NAME, { key }, { singletonKey: key });
    },
    stop: (patience) => boss.stop({ graceful: true, timeout: patience }),
  };
}

/** Its statements are its own, several at a time among them; the pool gives each a session that nothing is left open in. */
function onPool({ pool }: Pick<Database, 'pool'>): Db {
  return {
    async executeSql(text, values) {
      const result: unknown = values && values.length > 0 ? await pool.query(text, values) : await pool.query(text);
      const results = (Array.isArray(result) ? result : [result]) as readonly { readonly rows: unknown[] }[];
      return { rows: results.flatMap(({ rows }) => rows) };
    },
  };
}
