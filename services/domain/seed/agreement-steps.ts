import { AMENDED, EXPECTATIONS, WORKING_WAYS } from '@naerhjul/prisma/seed/words.ts';
import type { Act } from '../act.ts';
import { adoptAgreement } from '../agreement/adopt-agreement.ts';
import {
  amendAgreement,
  draftAgreement,
  refreshAgreementDraft,
  updateAgreementDraft,
} from '../agreement/draft-agreement.ts';
import type { Chain, Step } from './timeline.ts';
import { evening, heldAt, oneOf, prioritised, SECOND, type Met, type Worked } from './worked.ts';

/** Which agreements are changed at the third meeting: with the road, or after the summer. A draft is not adopted yet. */
const LATER: Readonly<Record<string, 'autumn' | 'draft'>> = {
  'konnerud-og-skoger-vest 2026': 'autumn',
  'krokstadelva-og-stenseth 2025': 'autumn',
  'bragernes-og-oren 2026': 'draft',
};
/** Whose first draft is not adopted. */
const NOT_ADOPTED = new Set(['svelvik 2026']);

const THIRD = 4;
const BOTH = { byResidents: true, byPoliticians: true } as const;

/** The agreement of the year: made and adopted at the second meeting, and in some committees changed at the third. */
export function agreementSteps(worked: Worked): Chain {
  const { known, slug, year, opened } = worked;
  const second = heldAt(worked, SECOND);
  if (second === undefined || prioritised(worked).length === 0) return [];
  const key = `${slug} ${year}`;
  const make = async (act: Act) => {
    const { id, agreementId } = await draftAgreement(act, { cycleId: opened.cycleId(slug) });
    known.set(`agreement ${key}`, agreementId);
    const [expectations, wayOfWorking] = [oneOf(EXPECTATIONS, worked), oneOf(WORKING_WAYS, worked)];
    await updateAgreementDraft(act, { id, expectations, wayOfWorking });
    if (!NOT_ADOPTED.has(key)) await adoptAgreement(act, { id, meetingId: second.meetingId(), ...BOTH });
  };
  const made: Step = { at: evening(second.on, worked, 20), kind: 'FACT', run: make };
  const third = heldAt(worked, THIRD);
  const later = LATER[key];
  if (third === undefined || later === undefined) return [made];
  const run = (act: Act) => amend(act, worked, { met: third, note: AMENDED.autumn, adopts: later !== 'draft' });
  return [made, { at: evening(third.on, worked, 15), kind: 'FACT', run }];
}

interface Amended {
  readonly met: Met;
  readonly note: string;
  readonly adopts: boolean;
}

/** Makes the next version of an agreement, with what is prioritised by then. */
export async function amend(act: Act, { known, slug, year }: Worked, { met, note, adopts }: Amended) {
  const { id } = await amendAgreement(act, { agreementId: known.id(`agreement ${slug} ${year}`), note });
  await refreshAgreementDraft(act, { id });
  await updateAgreementDraft(act, { id, expectations: AMENDED.expectations });
  if (adopts) await adoptAgreement(act, { id, meetingId: met.meetingId(), ...BOTH });
}
