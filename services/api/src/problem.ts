import { ConfigError } from '@naerhjul/worker/src/environment.ts';

/** What stands in the way of the start, in sentences for the one who starts it. */
export function problem(error: unknown): string {
  if (error instanceof ConfigError) return `Oppsettet kan ikke brukes:\n${error.message}`;
  return (error instanceof Error ? inTheWay(error) : undefined) ?? `Nærhjul kunne ikke starte: ${said(error)}`;
}

/** What an error says, in Norwegian where it is one that is met often; the driver's own words are kept beside. */
export function said(error: unknown): string {
  // A server with several addresses fails on each of them, and says nothing of its own.
  if (error instanceof AggregateError) return error.errors.map(said).join(' ');
  const words = error instanceof Error ? error.message : String(error);
  const meaning = MEANINGS[String(codeOf(error))];
  return meaning === undefined ? words : `${meaning} (${words}).`;
}

/** By the system's codes and PostgreSQL's. */
const MEANINGS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'Ingen database svarer på adressen',
  ENOTFOUND: 'Verten finnes ikke',
  EAI_AGAIN: 'Verten kan ikke slås opp nå',
  ETIMEDOUT: 'Verten svarer ikke',
  EHOSTUNREACH: 'Verten kan ikke nås',
  ENOENT: 'Fila eller mappen finnes ikke',
  EACCES: 'Den som starter, har ikke tilgang',
  EROFS: 'Mappen kan bare leses',
  ENOSPC: 'Disken er full',
  '28000': 'Brukeren slipper ikke inn',
  '28P01': 'Feil bruker eller passord',
  '3D000': 'Databasen finnes ikke',
  '42501': 'Brukeren har ikke de rettighetene som trengs',
  '53300': 'Databasen har for mange tilkoblinger',
  '57P03': 'Databasen er ikke klar ennå',
};

function inTheWay(error: Error): string | undefined {
  const { code, syscall, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (syscall !== 'listen') return undefined;
  const other = 'Velg en annen med PORT, for eksempel PORT=4001 npm start.';
  if (code === 'EADDRINUSE') return `Porten ${port} er i bruk av et annet program. ${other}`;
  if (code === 'EACCES') return `Porten ${port} krever flere rettigheter. ${other}`;
  if (code === 'EADDRNOTAVAIL') return `Denne maskinen har ikke adressen ${address}. Rett HOST.`;
  return undefined;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
