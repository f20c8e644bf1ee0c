import { randomBytes } from 'node:crypto';
import { rowId } from '../testkit/rows.ts';
import type { World } from '../testkit/world.ts';

/** A user who came long before a moment, whose last role ended and who last signed in some days before it. */
export function userWhoLeft({ db: { prisma }, municipality }: World, now: Date, role: number | null, signedIn: number) {
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
  return prisma.$transaction(async (db) => {
    await db.$queryRaw`SELECT set_config('app.now', ${ago(900).toISOString()}, true)`;
    const grant = { role: 'ANALYST', municipalityId: rowId(municipality), validFrom: ago(900) } as const;
    const subject = randomBytes(32).toString('hex');
    const identity = { issuer: 'https://i.example', subject, createdAt: ago(900), lastUsedAt: ago(signedIn) };
    return db.user.create({
      data: {
        name: 'Tove Prøve',
        email: 'tove@example.org',
        identities: { create: identity },
        ...(role === null ? {} : { grants: { create: { ...grant, validUntil: ago(role) } } }),
      },
    });
  });
}

/** What is still known of a user: the name, the address, since when it is not known, in how many ways they sign in. */
export async function knownOf({ db: { prisma } }: World, { id }: { readonly id: string }) {
  const found = await prisma.user.findUniqueOrThrow({ where: { id }, include: { identities: true } });
  return [found.name, found.email, found.anonymisedAt, found.identities.length];
}
