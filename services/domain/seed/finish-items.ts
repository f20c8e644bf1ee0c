import { SENT_CASES } from '@naerhjul/prisma/seed/cases-sent.ts';
import { DRAMMEN_CASES, LIER_CASES } from '@naerhjul/prisma/seed/cases.ts';
import { flowOf } from '@naerhjul/prisma/seed/flows.ts';
import {
  CASE_OUTCOMES,
  DECIDED,
  HIDDEN_ITEMS,
  OTHERS,
  REPORT_OUTCOMES,
  THEME_OUTCOMES,
  UNFINISHED,
} from '@naerhjul/prisma/seed/outcomes.ts';
import { ROAD } from '@naerhjul/prisma/seed/road.ts';
import type { SeedStep } from '@naerhjul/prisma/seed/work.ts';
import type { Act } from '../act.ts';
import { finishAgendaItem } from '../agenda/finish-agenda-item.ts';
import { addDays, dayStored, theDay } from '../calendar.ts';
import { pick } from './turn.ts';
import type { Met, Worked } from './worked.ts';

/** A meeting that recommends a case to politicians comes so many days before they have it. */
const SOON = 75;

const STEPS: ReadonlyMap<string, readonly SeedStep[]> = new Map([
  ...[...Object.values(DRAMMEN_CASES), ...Object.values(LIER_CASES)].flatMap((years) =>
    Object.values(years)
      .flat()
      .map((one) => [one.title, flowOf(one).steps] as const),
  ),
  ...[...SENT_CASES, ROAD].map(({ title, steps }) => [title, steps] as const),
]);

const found = {
  id: true,
  kind: true,
  title: true,
  case: { select: { title: true, raisedOn: true, status: { select: { category: true } } } },
} as const;

/** What came of each item. The third meeting of the year leaves its last item to the next one. */
export async function finishItems(act: Act, worked: Worked, met: Met) {
  const items = await act.db.agendaItem.findMany({
    where: { meetingId: met.meetingId(), status: 'PLANNED' },
    orderBy: { position: 'asc' },
    select: found,
  });
  for (const [turn, item] of items.entries()) {
    const left = met.position === 4 && items.length > 2 && turn === items.length - 1;
    const said = left
      ? ({ status: 'UNFINISHED', outcome: UNFINISHED } as const)
      : await outcomeOf(act, item, worked, met);
    await finishAgendaItem(act, { id: item.id, ...said });
  }
}

interface Item {
  readonly kind: 'THEME' | 'CASE' | 'DIALOGUE_REPORT' | 'OTHER';
  readonly title: string;
  readonly case: {
    readonly title: string;
    readonly raisedOn: Date;
    readonly status: { readonly category: keyof typeof CASE_OUTCOMES };
  } | null;
}

const treated = (outcome: string) => ({ status: 'TREATED', outcome }) as const;

async function outcomeOf(act: Act, item: Item, worked: Worked, met: Met) {
  const words = `${worked.slug} ${worked.year} ${met.position} ${item.title}`;
  if (item.case) return treated(pick(CASE_OUTCOMES[standing(item.case, met)], words));
  if (item.kind === 'DIALOGUE_REPORT') return treated(pick(REPORT_OUTCOMES, words));
  if (item.kind === 'OTHER') {
    const hidden = HIDDEN_ITEMS[`${worked.slug} ${worked.year} ${met.position}`];
    const [, outcome] = [...OTHERS, ...(hidden ? [hidden] : [])].find(([title]) => title === item.title) ?? [];
    return treated(outcome ?? 'Tatt til orientering.');
  }
  const { agreement, exchange, election } = DECIDED;
  if (item.title.startsWith('Velge nye')) {
    const round = await act.db.electionRound.findFirst({ where: { cycleId: worked.opened.cycleId(worked.slug) } });
    if (round === null) return treated(pick(election.NONE, words));
    if (round.status === 'HELD') return treated(pick(election.HELD, words));
    return { status: 'UNFINISHED', outcome: election.PLANNED[0] } as const;
  }
  if (item.title.startsWith('Lage årets')) {
    const cycleId = worked.opened.cycleId(worked.slug);
    const adopted = await act.db.agreementVersion.count({ where: { agreement: { cycleId }, status: 'ADOPTED' } });
    return treated(adopted > 0 ? pick(agreement.adopted, words) : agreement.not);
  }
  if (item.title.startsWith('Planlegge')) return treated(pick(exchange[choiceOf(worked)], words));
  const [, outcomes] = Object.entries(THEME_OUTCOMES).find(([start]) => item.title.startsWith(start)) ?? [];
  return treated(outcomes ? pick(outcomes, words) : 'Drøftet og tatt til orientering.');
}

/** Where a case stands, or that politicians have it soon. */
function standing({ title, raisedOn, status }: NonNullable<Item['case']>, { on }: Met) {
  const last = addDays(theDay(on), SOON);
  const soon = (STEPS.get(title) ?? []).some(([days, to]) => {
    const day = addDays(dayStored(raisedOn), days);
    return to === 'IN_TREATMENT' && day > on && day <= last;
  });
  return soon && status.category !== 'IN_TREATMENT' ? 'SOON_TREATED' : status.category;
}

function choiceOf({ seed, slug, wheel }: Worked) {
  const position = wheel.find(({ kind }) => kind === 'EXCHANGE')?.position ?? 0;
  return seed.committees[slug]?.phases[position]?.choice?.value ?? 'UNDECIDED';
}
