import { userInfo } from 'node:os';

/** The address that the driver is given, and what is told of it: never with a password. */
export function readUrl(databaseUrl: string, settings: string): { url: string; description: string } {
  const url = URL.parse(databaseUrl);
  if (!url) throw new Error('Dette er ingen adresse. Skriv postgresql://bruker:passord@vert:5432/database.');
  // Options inside the URL would replace ours.
  if (url.searchParams.has('options')) url.href = withOptions(url.href, settings);
  // The driver would ask $USER, which services and containers often lack; PostgreSQL's own tools ask the system.
  if (url.username === '' && !url.searchParams.has('user')) {
    url.searchParams.set('user', process.env['PGUSER'] || systemUser());
  }
  return { url: url.href, description: `postgresql, ${decodeURIComponent(url.host)}${url.pathname}` };
}

/** Adds to the options that the address names, if it names any: they would replace those of the pool. */
export function withOptions(address: string, more: string): string {
  const url = new URL(address);
  const given = url.searchParams.get('options');
  if (given !== null) url.searchParams.set('options', `${given} ${more}`);
  return url.href;
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    throw new Error('Adressen nevner ingen bruker, og den som starter har ikke noe navn. Skriv bruker@ foran verten.');
  }
}
