import { EXCHANGES, type SeedExchange } from '@naerhjul/prisma/seed/exchanges.ts';
import type { Act } from '../act.ts';
import { answerInvitation } from '../exchange/invitation.ts';
import { carryOutExchange, confirmExchange } from '../exchange/exchange-status.ts';
import { planExchange } from '../exchange/plan-exchange.ts';
import { publishGoodExample, recordGoodExample } from '../good-example/good-example.service.ts';
import type { Known } from './known.ts';
import type { OpenedYear } from './opened-year.ts';
import { momentOf, type Chain, type Step } from './timeline.ts';

const MUNICIPALITY = '3301';

interface Place {
  readonly zone: string;
  readonly known: Known;
  readonly opened: ReadonlyMap<number, OpenedYear>;
}

/** The exchanges between the committees of Drammen, with the good examples that came of them. */
export function exchangeSteps(place: Place): readonly Chain[] {
  return EXCHANGES.flatMap((exchange, turn) => {
    const opened = place.opened.get(exchange.year);
    return opened ? [stepsOf(exchange, `exchange ${turn}`, { ...place, cycleId: (slug) => opened.cycleId(slug) })] : [];
  });
}

interface Year extends Pick<Place, 'zone' | 'known'> {
  readonly cycleId: (slug: string) => string;
}

function stepsOf(exchange: SeedExchange, key: string, year: Year): Chain {
  const { actual, planned, invited } = exchange;
  const { zone, known, cycleId } = year;
  const exchangeId = () => known.id(key);
  const answer = async (act: Act) => {
    for (const { slug, answer: said, reason } of invited) {
      if (said) await answerInvitation(act, { exchangeId: exchangeId(), cycleId: cycleId(slug), answer: said, reason });
    }
  };
  const steps: Step[] = [
    { at: momentOf(planned.on, '12:00', zone, -25), kind: 'FACT', run: (act) => plan(act, exchange, key, year) },
    { at: momentOf(planned.on, '12:00', zone, -18), kind: 'FACT', run: answer },
  ];
  if (actual === undefined) return steps;
  steps.push(
    {
      at: momentOf(planned.on, '12:00', zone, -10),
      kind: 'FACT',
      run: (act) => confirmExchange(act, { id: exchangeId() }),
    },
    { at: momentOf(actual.on, '21:30', zone), kind: 'FACT', run: (act) => carryOut(act, exchange, exchangeId()) },
  );
  if (exchange.example === undefined) return steps;
  return [
    ...steps,
    { at: momentOf(actual.on, '10:00', zone, 7), kind: 'FACT', run: (act) => tell(act, exchange, key, year) },
  ];
}

async function plan(act: Act, exchange: SeedExchange, key: string, { known, cycleId }: Year) {
  const { track, need, format, formatText, youth, host, invited, planned } = exchange;
  const { id } = await planExchange(act, {
    municipality: MUNICIPALITY,
    track,
    need,
    format,
    formatText,
    youth,
    hostCycleId: cycleId(host),
    invitedCycleIds: invited.map(({ slug }) => cycleId(slug)),
    plannedOn: planned.on,
    plannedPlace: planned.place,
    plannedParticipants: planned.participants,
  });
  known.set(key, id);
}

async function carryOut(act: Act, { actual, planned, host }: SeedExchange, id: string) {
  if (actual === undefined) throw new Error(`the exchange of ${host} on ${planned.on} was not carried out`);
  const { on, place = planned.place, participants, summary } = actual;
  await carryOutExchange(act, { id, actualOn: on, actualPlace: place, actualParticipants: participants, summary });
}

async function tell(act: Act, { example, host }: SeedExchange, key: string, { known, cycleId }: Year) {
  if (example === undefined) return;
  const { id } = await recordGoodExample(act, {
    committeeId: known.id(host),
    cycleId: cycleId(host),
    exchangeId: known.id(key),
    ...example,
  });
  await publishGoodExample(act, { id });
}
