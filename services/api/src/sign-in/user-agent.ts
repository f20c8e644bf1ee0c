import type { IncomingMessage } from 'node:http';

const BROWSERS = ['Edg', 'OPR', 'Firefox', 'Chrome', 'Safari'] as const;
const NAMES: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera' };
const SYSTEMS = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS X', 'Linux'] as const;

/** The browser and the system in two words: enough for its user to know which it is, too little to know the user by. */
export function userAgentOf({ headers }: IncomingMessage): string | undefined {
  const told = headers['user-agent'] ?? '';
  const browser = BROWSERS.find((name) => told.includes(`${name}/`));
  const system = SYSTEMS.find((name) => told.includes(name));
  const known = [browser && (NAMES[browser] ?? browser), system].filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(', ');
}
