import { z } from 'zod';

/** A variable of the environment that can't be used, in a sentence for the operator. */
export class ConfigError extends Error {}

/** The variables that every process of an installation reads the same way. */
export const commonVariables = {
  DATABASE_URL: z
    .string({ error: 'må settes: en egen prosess sender bare når databasen er PostgreSQL' })
    .regex(/^postgres(ql)?:\/\//, 'må begynne med postgres:// eller postgresql://'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'må være en av fatal, error, warn, info, debug, trace, silent',
    })
    .optional(),
  NODE_ENV: z
    .enum(['production', 'development', 'test'], { error: 'må være production, development eller test' })
    .default('development'),
  METRICS_PORT: z.coerce
    .number({ error: 'må være et tall' })
    .int('må være et helt tall')
    .min(0, 'må være 0 eller mer')
    .max(65_535, 'kan være høyst 65535')
    .optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  WEBHOOK_LOCALHOST: z.enum(['true', 'false'], { error: 'må være true eller false' }).default('false'),
} as const;

/** The environment as a process reads it; each wrong value is told by its variable's name. */
export function readEnvironment<Read>(
  variables: z.ZodType<Read>,
  env: Readonly<Record<string, string | undefined>>,
): Read {
  // An empty variable is one that isn't set.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const { success, data, error } = variables.safeParse(given);
  if (success) return data;
  throw new ConfigError(error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'));
}

interface Figures {
  readonly METRICS_PORT?: number | undefined;
  readonly METRICS_HOST: string;
}

/** Where the figures are told; nowhere unless a port is set. */
export function metricsPlace({ METRICS_PORT: port, METRICS_HOST: host }: Figures) {
  return port === undefined ? undefined : { port, host };
}

interface Receivers {
  readonly WEBHOOK_LOCALHOST: 'true' | 'false';
  readonly NODE_ENV: string;
}

/** Whether changes may be sent to this very machine: for those who develop, and nobody else. */
export function mayReceiveHere({ WEBHOOK_LOCALHOST, NODE_ENV }: Receivers): boolean {
  const may = WEBHOOK_LOCALHOST === 'true';
  if (may && NODE_ENV === 'production') {
    throw new ConfigError('WEBHOOK_LOCALHOST kan ikke være true i produksjon: den er for dem som utvikler.');
  }
  return may;
}
