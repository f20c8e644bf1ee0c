import { DEMO_ISSUER, DEMO_USERS, type DemoUser } from '@naerhjul/prisma/seed/demo-users.ts';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { storedDay, theDay } from '../calendar.ts';
import { PLACES } from './places.ts';

const SINCE = storedDay(theDay('2020-01-01'));

/** Registers the demo's invented users with what they may do, so that the first sign-in finds them. */
export function letInDemoUsers(act: Act): Promise<void> {
  return together(act, async (inside) => {
    const stamps = { createdAt: inside.now, updatedAt: inside.now };
    for (const user of DEMO_USERS) {
      const { id } = await inside.db.user.create({
        data: {
          ...stamps,
          name: user.name,
          identities: { create: { issuer: DEMO_ISSUER, subject: user.subject, createdAt: inside.now } },
        },
      });
      const places = await placesOf(inside, user);
      await inside.db.roleGrant.createMany({
        data: places.map((place) => ({ ...stamps, ...place, userId: id, role: user.role, validFrom: SINCE })),
      });
    }
  });
}

async function placesOf({ db }: ActInTransaction, { municipality: number, coordinator }: DemoUser) {
  if (number === undefined) return [{ municipalityId: null, committeeId: null }];
  const { id: municipalityId } = await db.municipality.findUniqueOrThrow({ where: { number } });
  if (coordinator === undefined) return [{ municipalityId, committeeId: null }];
  const place = PLACES.find((one) => one.municipality.number === number);
  const slugs = place?.municipality.committees.filter((one) => one.coordinator === coordinator).map(({ slug }) => slug);
  const committees = await db.committee.findMany({ where: { municipalityId, slug: { in: slugs ?? [] } } });
  return committees.map(({ id }) => ({ municipalityId, committeeId: id }));
}
