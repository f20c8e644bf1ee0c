import type { Chain, Edits, Entity, Make } from './chain.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** The columns that a row of this concept has in common with the chain it belongs to. */
const of = (chain: Chain, entity: Entity): { id: string; municipalityId: string } => ({
  id: chain[entity],
  municipalityId: chain.Municipality,
});

/** Makes the row of a concept about people, meetings and dialogues in a chain that has those it rests on. */
export const MAKE_PEOPLE = {
  Person: (db, c) =>
    db.person.create({ data: { ...of(c, 'Person'), name: 'Åse Øvrebø', kind: 'RESIDENT', number: c.nth } }),
  PersonContact: (db, c) => db.personContact.create({ data: { ...of(c, 'PersonContact'), personId: c.Person } }),
  Consent: (db, c) =>
    db.consent.create({
      data: { ...of(c, 'Consent'), personId: c.Person, givenOn: day('2026-01-01'), how: 'Signert skjema' },
    }),
  Seat: (db, c) =>
    db.seat.create({
      data: { ...of(c, 'Seat'), committeeId: c.Committee, kind: 'RESIDENT', position: 1, validFrom: day('2020-01-01') },
    }),
  Office: (db, c) =>
    db.office.create({
      data: {
        ...of(c, 'Office'),
        committeeId: c.Committee,
        personId: c.Person,
        kind: 'LEADER',
        startsOn: day('2025-01-01'),
      },
    }),
  Minutes: (db, c) =>
    db.minutes.create({ data: { ...of(c, 'Minutes'), meetingId: c.Meeting, text: 'Møtet ble satt klokka 18.' } }),
  Training: (db, c) =>
    db.training.create({
      data: {
        ...of(c, 'Training'),
        cycleId: c.Cycle,
        meetingId: c.Meeting,
        heldOn: day('2026-01-20'),
        subjects: ['PARTICIPATION'],
      },
    }),
  TrainingParticipant: (db, c) =>
    db.trainingParticipant.create({
      data: { ...of(c, 'TrainingParticipant'), trainingId: c.Training, personId: c.Person },
    }),
  Dialogue: (db, c) => db.dialogue.create({ data: { ...of(c, 'Dialogue'), cycleId: c.Cycle, phaseId: c.Phase } }),
  DialogueResponsible: (db, c) =>
    db.dialogueResponsible.create({
      data: {
        ...of(c, 'DialogueResponsible'),
        dialogueId: c.Dialogue,
        personId: c.Person,
        duty: 'PLAN',
        startsOn: day('2026-01-20'),
      },
    }),
  DialogueActivity: (db, c) =>
    db.dialogueActivity.create({
      data: { ...of(c, 'DialogueActivity'), dialogueId: c.Dialogue, method: 'GUEST_TABLE' },
    }),
  Exchange: (db, c) =>
    db.exchange.create({ data: { ...of(c, 'Exchange'), track: 'RESIDENTS', need: 'Å lære av andres ungdomsklubb' } }),
  ExchangeInvitation: (db, c) =>
    db.exchangeInvitation.create({
      data: { ...of(c, 'ExchangeInvitation'), exchangeId: c.Exchange, cycleId: c.Cycle, phaseId: c.Phase },
    }),
  MayorVisit: (db, c) => db.mayorVisit.create({ data: { ...of(c, 'MayorVisit'), cycleId: c.Cycle, phaseId: c.Phase } }),
  MayorVisitParticipant: (db, c) =>
    db.mayorVisitParticipant.create({
      data: { ...of(c, 'MayorVisitParticipant'), visitId: c.MayorVisit, personId: c.Person },
    }),
} satisfies Partial<Record<Entity, Make>>;

/** A change of each of these concepts' rows in one field; none for what only links two others or is only appended. */
export const EDITS_PEOPLE: Edits = {
  Person: { publication: 'PUBLIC' },
  PersonContact: { birthYear: 2010 },
  Consent: { byGuardian: true },
  Seat: { label: 'ungdom' },
  Office: { kind: 'DEPUTY_LEADER' },
  Minutes: { text: 'Møtet ble hevet klokka 20.' },
  Training: { note: 'Digitalt' },
  Dialogue: { aim: 'Hva mangler i kommunedelen?' },
  DialogueResponsible: { duty: 'CARRY_OUT' },
  DialogueActivity: { participants: 12 },
  Exchange: { plannedPlace: 'Biblioteket' },
  ExchangeInvitation: { answer: 'ACCEPTED' },
  MayorVisit: { place: 'Skolen' },
};
