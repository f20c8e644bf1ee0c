import type { Config } from './config.ts';

interface Greeting extends Pick<Config, 'signIn'> {
  /** Whether others than this machine come here, as far as the configuration tells. */
  readonly isReachable: boolean;
  readonly url: string;
  /** Where the data are. */
  readonly description: string;
  /** Whether this process sends changes to the addresses of others. */
  readonly sends: boolean;
  /** The development token. */
  readonly token: string | undefined;
  /** The token of a link that makes its user the system administrator. */
  readonly link: string | undefined;
}

/** What the one who starts the house is told. */
export function greeting({ url, description, sends, signIn, token, link, isReachable }: Greeting): string {
  return `
Nærhjul er startet på ${(performance.now() / 1000).toFixed(1).replace('.', ',')} s.
  Konsollen:  ${url}/console/
  GraphQL:    ${url}/graphql
  Database:   ${description}
${[sending(sends), ...wayIn(signIn), ...warning(signIn, isReachable), ...developer(token), ...first(url, link)].map((line) => `  ${line}\n`).join('')}`;
}

function sending(sends: boolean): string {
  return sends
    ? 'Varsling:   sendes herfra'
    : 'Varsling:   sendes ikke herfra. Start «npm run worker» med samme DATABASE_URL (docs/operations/worker.md).';
}

function wayIn(signIn: Greeting['signIn']): readonly string[] {
  if (signIn === 'demo') return ['Innlogging: med oppdiktede personer. Velg en på innloggingssiden.'];
  if (signIn === undefined) {
    return ['Innlogging: ingen, så alt kan leses og ingenting endres. Sett OIDC_ISSUER (docs/operations/identity.md).'];
  }
  return [`Innlogging: ${signIn.issuer}`];
}

function warning(signIn: Greeting['signIn'], isReachable: boolean): readonly string[] {
  if (signIn !== 'demo' || !isReachable) return [];
  return [
    'ADVARSEL:   Alle som når adressen, kan logge inn som hvem som helst og endre alt. Bruk dette bare til utprøving.',
    '            Med NODE_ENV=production er utprøvingen stengt (docs/operations/identity.md).',
  ];
}

function developer(token: string | undefined): readonly string[] {
  if (token === undefined) return [];
  return [
    `Med curl:   -H 'Authorization: Bearer ${token}'`,
    'Nøkkelen gir full tilgang til denne installasjonen til den stoppes.',
  ];
}

function first(url: string, link: string | undefined): readonly string[] {
  if (link === undefined) return [];
  return [
    'Ingen er systemadministrator ennå. Den som logger inn med denne lenken, blir det:',
    `${url}/auth/sign-in?link=${link}`,
    'Lenken virker én gang, i en time.',
  ];
}
