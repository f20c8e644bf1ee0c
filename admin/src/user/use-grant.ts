import { today } from '../dates.ts';
import { pick } from '../resource-graphql.ts';
import type { Variables } from '../graphql.ts';
import { useMunicipalityChoice } from '../municipality-context.tsx';

/** What a grant's form starts with, and the grant that is asked for by what was filled in. */
export function useGrant() {
  const { current, viewer } = useMunicipalityChoice();
  const number = current?.number ?? null;
  return {
    startsWith: { validFrom: today(), ...(viewer.isSystemAdmin && number !== null ? { municipality: number } : {}) },
    asked: ({ role, municipality = number, ...values }: Variables): Variables => ({
      ...pick(values, 'userId', 'validFrom', 'validUntil'),
      role,
      municipality: role === 'SYSTEM_ADMIN' ? null : role === 'MUNICIPAL_ADMIN' ? municipality : number,
      // A committee that was chosen before another role was.
      ...(role === 'COORDINATOR' ? pick(values, 'committeeId') : {}),
    }),
  };
}
