import { z } from 'zod';
import { commonVariables, mayReceiveHere, metricsPlace, readEnvironment } from './environment.ts';
import type { MetricsPlace } from './metrics.ts';

const variables = z.object({
  ...commonVariables,
  WEBHOOK_HANDS: z.coerce
    .number({ error: 'må være et tall' })
    .int('må være et helt tall')
    .min(1, 'må være 1 eller mer')
    .max(50, 'kan være høyst 50')
    .default(4),
});

export interface Config {
  readonly databaseUrl: string;
  readonly logLevel: string;
  readonly hands: number;
  readonly local: boolean;
  readonly metrics: MetricsPlace | undefined;
}

/** Reads the configuration from the environment; a wrong value is told by its variable's name. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const data = readEnvironment(variables, env);
  return {
    databaseUrl: data.DATABASE_URL,
    logLevel: data.LOG_LEVEL ?? 'info',
    hands: data.WEBHOOK_HANDS,
    local: mayReceiveHere(data),
    metrics: metricsPlace(data),
  };
}
