import { fileURLToPath } from 'node:url';
import { isOrganisationNumber } from '@naerhjul/domain/client/register-consumer.ts';
import {
  commonVariables,
  ConfigError,
  mayReceiveHere,
  metricsPlace,
  readEnvironment,
} from '@naerhjul/worker/src/environment.ts';
import type { MetricsPlace } from '@naerhjul/worker/src/metrics.ts';
import { z } from 'zod';
import { isRange } from './address.ts';
import { isOrigin, type CorsSettings } from './cors.ts';
import type { MaskinportenSettings } from './maskinporten.ts';
import type { RateSettings } from './rate.ts';
import { isSafe, providerOf, signInFaults, signInVariables, type Provider } from './sign-in/settings.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Several values in one variable, with spaces or commas between. */
const listed = z.string().transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''));

const milliseconds = z.coerce
  .number({ error: 'må være et tall' })
  .int('må være et helt tall')
  .min(0, 'må være 0 eller mer');

const environment = z.object({
  PORT: z.coerce
    .number({ error: 'må være et tall' })
    .int('må være et helt tall')
    .min(0, 'må være 0 eller mer')
    .max(65_535, 'kan være høyst 65535')
    .default(4000),
  HOST: z.string().min(1, 'kan ikke være tom').default('127.0.0.1'),
  DATA_DIR: z.string().min(1, 'kan ikke være tom').default(`${ROOT}data/naerhjul`),
  ...commonVariables,
  DATABASE_URL: commonVariables.DATABASE_URL.optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'må være en adresse som https://naerhjul.example.no' })
    .transform((url) => url.replace(/\/+$/, ''))
    .refine((url) => new URL(url).pathname === '/', 'kan ikke ha en sti: Nærhjul står på roten av sitt eget navn')
    .optional(),
  ORGANISATION_NUMBERS: listed
    .refine(
      (parts) => parts.every((part) => /^\d{4}=/.test(part) && isOrganisationNumber(part.slice(5))),
      'må være kommunenummer og organisasjonsnummer, som 3301=123456785',
    )
    .default([]),
  RATE_PER_MINUTE: z.coerce
    .number({ error: 'må være et tall' })
    .int('må være et helt tall')
    .min(0, 'må være 0 eller mer')
    .optional(),
  SLOW_OPERATION_MS: milliseconds.default(1000),
  SLOW_STATEMENT_MS: milliseconds.default(500),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/, error: 'må være en adresse som http://localhost:4318' })
    .optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'må begynne med redis:// eller rediss://')
    .optional(),
  TRUSTED_PROXIES: listed
    .refine((parts) => parts.every(isRange), 'må være adresser eller nett, som 10.0.0.0/8')
    .default([]),
  CORS_ORIGINS: listed
    .refine(
      (parts) => parts.length > 0 && (parts.every(isOrigin) || (parts.length === 1 && parts[0] === '*')),
      'må være * eller opphav som https://portal.example.no, uten sti',
    )
    .default(['*']),
  CORS_TRUSTED_ORIGINS: listed
    .refine(
      (parts) => parts.every(isOrigin),
      'må være opphav som https://portal.example.no, uten sti. * går ikke: hvem som helst ville kunne handle som den som er logget inn',
    )
    .default([]),
  ...signInVariables,
  MASKINPORTEN_ISSUER: z
    .url({ protocol: /^https?$/, error: 'må være utstederens adresse, som https://test.maskinporten.no/' })
    .refine(isSafe, 'må begynne med https://')
    .optional(),
  MASKINPORTEN_AUDIENCE: z.string().optional(),
  MASKINPORTEN_SCOPE_PREFIX: z
    .string()
    .regex(/^[a-z0-9_.:/-]+$/, 'må være forstavelsen og navnet til et omfang, som drammen:naerhjul')
    .optional(),
});

/** What the public may ask in production from one address, unless it is set. */
const RATE = 600;

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  readonly publicUrl: string | undefined;
  readonly logLevel: string;
  readonly production: boolean;
  /** Whom people sign in with: what is set up, the demo's own where nothing is, and nobody in production then. */
  readonly signIn: Provider | 'demo' | undefined;
  readonly maskinporten: MaskinportenSettings | undefined;
  /** Which pages of other origins may read, and which may act as whoever is signed in. */
  readonly cors: CorsSettings;
  /** Whether changes may be sent to this very machine: for those who develop. */
  readonly localReceivers: boolean;
  /** How much a caller may ask, and try to get in; nothing is counted where whoever develops is alone. */
  readonly rate: RateSettings | undefined;
  /** Where the processes of an installation tell each other that something changed. */
  readonly redisUrl: string | undefined;
  /** Where the figures of the process are told. */
  readonly metrics: MetricsPlace | undefined;
  /** The organisation numbers of municipalities, by their own. */
  readonly organisationNumbers: ReadonlyMap<string, string>;
  /** Whether traces are sent to a collector. */
  readonly traces: boolean;
  /** From how many milliseconds on an operation, and a statement, is told of in the log; 0 for never. */
  readonly slow: { readonly operationMs: number; readonly statementMs: number };
}

/** Reads the configuration from the environment; a wrong value is told by its variable's name. */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const data = readEnvironment(environment, env);
  const { MASKINPORTEN_ISSUER: issuer, MASKINPORTEN_SCOPE_PREFIX: scopePrefix } = data;
  const faults = [
    ...signInFaults(data, data.PUBLIC_URL),
    ...((issuer === undefined) === (scopePrefix === undefined)
      ? []
      : [['MASKINPORTEN_ISSUER', 'og MASKINPORTEN_SCOPE_PREFIX må settes sammen'] as const]),
  ];
  if (faults.length > 0) throw new ConfigError(faults.map(([name, problem]) => `${name} ${problem}.`).join('\n'));
  const provider = providerOf(data);
  // People of one's own are let in to an installation of one's own, whatever is said of it.
  const production = data.NODE_ENV === 'production' || provider !== undefined;
  const localReceivers = mayReceiveHere(data);
  const perMinute = data.RATE_PER_MINUTE ?? (production ? RATE : 0);
  return {
    port: data.PORT,
    host: data.HOST,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    publicUrl: data.PUBLIC_URL,
    // Whoever tries it out sees the addresses and what goes wrong; an installation logs every request.
    logLevel: data.LOG_LEVEL ?? (production ? 'info' : 'warn'),
    production,
    localReceivers,
    signIn: provider ?? (production ? undefined : 'demo'),
    maskinporten:
      issuer === undefined || scopePrefix === undefined
        ? undefined
        : { issuer, scopePrefix, audience: data.MASKINPORTEN_AUDIENCE },
    cors: { readers: data.CORS_ORIGINS[0] === '*' ? undefined : data.CORS_ORIGINS, trusted: data.CORS_TRUSTED_ORIGINS },
    redisUrl: data.REDIS_URL,
    metrics: metricsPlace(data),
    organisationNumbers: new Map(data.ORGANISATION_NUMBERS.map((part) => [part.slice(0, 4), part.slice(5)])),
    // The rest of it is OpenTelemetry's own to read.
    traces: data.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined,
    slow: { operationMs: data.SLOW_OPERATION_MS, statementMs: data.SLOW_STATEMENT_MS },
    rate:
      !production && perMinute === 0
        ? undefined
        : { perMinute, redisUrl: data.REDIS_URL, proxies: data.TRUSTED_PROXIES },
  };
}
