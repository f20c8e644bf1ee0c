/** Someone invented, to try out a role as. */
export interface DemoUser {
  /** Who it is for the demo's identity provider. */
  readonly subject: string;
  readonly name: string;
  /** What it lets one try, in the words of the sign-in page. */
  readonly about: string;
  readonly role: 'COORDINATOR' | 'ANALYST' | 'MUNICIPAL_ADMIN' | 'SYSTEM_ADMIN';
  /** The number of the municipality; none for the system administrator. */
  readonly municipality?: string;
  /** The coordinator of the register that it is: it follows the same committees. */
  readonly coordinator?: string;
}

/** What the demo's identities are kept under. No provider out there can have this name. */
export const DEMO_ISSUER = 'urn:naerhjul:demo';

export const DEMO_USERS: readonly DemoUser[] = [
  {
    subject: 'marit',
    name: 'Marit Ekornrud',
    about: 'kommuneadministrator i Drammen',
    role: 'MUNICIPAL_ADMIN',
    municipality: '3301',
  },
  {
    subject: 'ragnhild',
    name: 'Ragnhild Solbrekke',
    about: 'lokalkoordinator for fire utvalg i Drammen',
    role: 'COORDINATOR',
    municipality: '3301',
    coordinator: 'four',
  },
  {
    subject: 'amir',
    name: 'Amir Haugland',
    about: 'lokalkoordinator for to utvalg i Drammen',
    role: 'COORDINATOR',
    municipality: '3301',
    coordinator: 'west',
  },
  {
    subject: 'sindre',
    name: 'Sindre Tallaksen',
    about: 'analytiker i Drammen',
    role: 'ANALYST',
    municipality: '3301',
  },
  {
    subject: 'solveig',
    name: 'Solveig Brattås',
    about: 'kommuneadministrator i Lier',
    role: 'MUNICIPAL_ADMIN',
    municipality: '3312',
  },
  { subject: 'vidar', name: 'Vidar Driftestad', about: 'systemadministrator', role: 'SYSTEM_ADMIN' },
];
