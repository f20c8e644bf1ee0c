import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const environment = z.object({
  PORT: z.coerce
    .number({ error: 'må være et tall' })
    .int('må være et helt tall')
    .min(0, 'må være 0 eller mer')
    .max(65_535, 'kan være høyst 65535')
    .default(4000),
  HOST: z.string().min(1, 'kan ikke være tom').default('127.0.0.1'),
  DATA_DIR: z.string().min(1, 'kan ikke være tom').default(`${ROOT}data/naerhjul`),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'må begynne med postgres:// eller postgresql://')
    .optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'må være en adresse som https://naerhjul.example.no' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'må være en av fatal, error, warn, info, debug, trace, silent',
    })
    .optional(),
  NODE_ENV: z
    .enum(['production', 'development', 'test'], { error: 'må være production, development eller test' })
    .default('development'),
});

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly publicUrl: string | undefined;
  readonly logLevel: string;
  readonly production: boolean;
}

/** A variable of the environment that can't be used, in a sentence for the operator. */
export class ConfigError extends Error {}

/** Reads the configuration from the environment; a wrong value is told by its variable's name. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  // An empty variable is one that isn't set.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const { success, data, error } = environment.safeParse(given);
  if (!success) {
    throw new ConfigError(error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`).join('\n'));
  }
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    publicUrl: data.PUBLIC_URL,
    // Whoever tries it out sees the addresses and what goes wrong; an installation logs every request.
    logLevel: data.LOG_LEVEL ?? (data.NODE_ENV === 'production' ? 'info' : 'warn'),
    production: data.NODE_ENV === 'production',
  };
}
