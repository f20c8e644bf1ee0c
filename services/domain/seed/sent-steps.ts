import { SENT_CASES } from '@naerhjul/prisma/seed/cases-sent.ts';
import type { Act } from '../act.ts';
import { raiseCase } from '../case/raise-case.ts';
import type { Known } from './known.ts';
import { momentOf, type Chain } from './timeline.ts';
import { ledger } from './work-steps.ts';

/** What residents send in, what plans of the municipality bring up, and what the committees think of themselves. */
export function sentSteps(municipality: string, zone: string, known: Known): readonly Chain[] {
  return SENT_CASES.map(({ slug, theme, hidden, steps, ...values }) => {
    const key = `case sent ${values.raisedOn} ${slug}`;
    const run = async (act: Act) => {
      const { id } = await raiseCase(act, {
        ...values,
        leadCommitteeId: known.id(slug),
        themeId: known.id(`${municipality} theme ${theme}`),
        isPublic: hidden !== true,
      });
      known.set(key, id);
    };
    return [
      { at: momentOf(values.raisedOn, '09:30', zone), kind: 'FACT', run },
      ...ledger(steps, key, values.raisedOn, { known, zone }),
    ];
  });
}
