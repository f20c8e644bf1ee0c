import type { Prisma } from './generated/client.ts';

/**
 * What the public's role has no right to read in rows that it sees. A client that acts as the public leaves these out of
 * all that it asks for, so the fields are undefined there whatever their types say.
 */
export const WITHHELD = {
  mayorVisit: { confirmReason: true, internalNotes: true },
  outsideActor: { name: true, note: true },
  person: { name: true },
} as const satisfies Prisma.GlobalOmitConfig;
