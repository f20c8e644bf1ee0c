import { dialogueGivens } from './given-dialogue.ts';
import { REGULATION, SEVEN_PHASES } from './wheel.ts';
import type { Committee, Cycle, Meeting, Phase, WheelVersion } from './shapes.ts';
import { givenPeople } from './given-people.ts';
import { givenCases } from './given-cases.ts';
import type { CarryOut, Told } from './world.ts';

interface Given {
  readonly carryOut: CarryOut;
  readonly told: Told;
  readonly municipality: string;
}

type Values = Readonly<Record<string, unknown>>;

/** What a test may start from, brought about through the public verbs. */
export function givens({ carryOut, told, municipality }: Given) {
  let committees = 0;

  const givenRegulation = (changes: Values = {}) =>
    carryOut('createRegulation', { municipality, ...REGULATION, ...changes });

  const givenDistrict = (changes: Values = {}) =>
    carryOut('createDistrict', { municipality, name: 'Tangen og Åskollen', validFrom: '2000-01-01', ...changes });

  const givenCoordinator = (name = 'Kari Lokal') => carryOut('createCoordinator', { municipality, name });

  const givenCommittee = async (changes: Values = {}): Promise<Committee> => {
    committees += 1;
    const number = committees;
    const districtId = changes['districtId'] ?? (await givenDistrict({ name: `Kommunedel ${number}` })).id;
    return carryOut('createCommittee', {
      municipality,
      number,
      slug: `utvalg-${number}`,
      name: `Utvalg ${number}`,
      establishedOn: '2019-01-01',
      ...changes,
      districtId,
    });
  };

  /** A wheel with a draft that holds these phases. */
  const givenDraft = async (phases: readonly Values[] = SEVEN_PHASES): Promise<WheelVersion> => {
    const wheel = await carryOut('createWheel', { municipality, name: { nb: 'Årshjul', en: 'Annual wheel' } });
    const [draft] = wheel.versions;
    if (draft === undefined) throw new Error('a new wheel has no draft');
    // In one operation, as nearly every test begins with a wheel.
    const inputs = Object.fromEntries(phases.map((phase, nth) => [`p${nth}`, { wheelVersionId: draft.id, ...phase }]));
    const names = Object.keys(inputs);
    const declared = names.map((name) => `$${name}: AddPhaseTemplateInput!`).join(', ');
    const verbs = names.map((name) => `${name}: addPhaseTemplate(input: $${name}) { id }`).join(' ');
    if (names.length > 0) await told(`mutation(${declared}) { ${verbs} }`, inputs);
    return draft;
  };

  /** A published wheel with these phases, the seven of the source text unless given. */
  const givenWheel = async (phases?: readonly Values[]): Promise<WheelVersion> =>
    carryOut('publishWheelVersion', { id: (await givenDraft(phases)).id });

  /** An open year of several committees, with the wheel and the regulation it rests on. */
  const givenYear = async (year = 2026, { size = 1, phases }: { size?: number; phases?: readonly Values[] } = {}) => {
    await givenRegulation();
    await givenWheel(phases);
    for (let i = 0; i < size; i += 1) await givenCommittee();
    return carryOut('openYear', { municipality, year });
  };

  const givenCycle = async (year?: number, phases?: readonly Values[]): Promise<Cycle> => {
    const [cycle] = await givenYear(year, phases ? { phases } : {});
    if (cycle === undefined) throw new Error('no year was opened');
    return cycle;
  };

  /** The planned meeting of the first phase of an open year; dated when a time is given. */
  const givenMeeting = async (startsAt?: string, changes: Values = {}): Promise<Meeting> => {
    const { id } = meetingIn(phaseOf(await givenCycle(), 1));
    if (startsAt === undefined) return carryOut('updateMeeting', { id, place: 'Rådhuset' });
    return carryOut('dateMeeting', { id, startsAt, ...changes });
  };

  return {
    givenRegulation,
    givenDistrict,
    givenCoordinator,
    givenCommittee,
    givenDraft,
    givenWheel,
    givenYear,
    givenCycle,
    givenMeeting,
    ...dialogueGivens({ carryOut }),
    ...givenPeople({ carryOut, municipality }),
    ...givenCases({ carryOut, told, givenCommittee }),
  };
}

/** The phase of a year at a position. */
export function phaseOf({ phases }: Cycle, position: number): Phase {
  const found = phases.find((phase) => phase.position === position);
  if (found === undefined) throw new Error(`the year has no phase ${position}`);
  return found;
}

/** The first meeting of a phase. */
export function meetingIn({ meetings: [meeting] }: Phase): Meeting {
  if (meeting === undefined) throw new Error('the phase has no meeting');
  return meeting;
}
