import { describe, expect, it } from 'vitest';
import { keyOf } from '../testkit/api.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import type { AskedBy, World } from '../testkit/world.ts';
import { world } from '../testkit/world.ts';

const SEARCH = `query($municipality: String!, $text: String!, $kinds: [SearchKind!], $first: Int) {
  search(municipality: $municipality, text: $text, kinds: $kinds, first: $first) {
    id kind title snippet number committees { id } node { id __typename } } }`;

interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly snippet: string;
  readonly number: string | null;
  readonly committees: readonly { readonly id: string }[];
  readonly node: { readonly id: string; readonly __typename: string } | null;
}

async function found({ told, municipality }: World, text: string, by?: AskedBy, more: object = {}) {
  const variables = { municipality: municipality.number, text, ...more };
  return (await told<{ search: readonly Hit[] }>(SEARCH, variables, by)).search;
}

const kindsOf = (hits: readonly Hit[]) => hits.map(({ kind }) => kind).toSorted();

/** A year in which a skating rink is spoken of everywhere, and nothing of it is published but the case. */
async function givenRink() {
  const w = await world({ now: '2026-05-04T12:00:00Z' });
  const [cycle, other] = await w.givenYear(2026, { size: 2 });
  if (!cycle || !other) throw new Error('two years were to be opened');
  const { id: dialogueId } = await w.givenDialogue(cycle.id);
  const finding = await w.givenFinding(dialogueId, { text: 'Skøytebanen er mørk om kvelden' });
  await w.carryOut('carryOutDialogue', { id: dialogueId, carriedOutOn: '2026-04-20' });
  const example = await w.carryOut('recordGoodExample', {
    committeeId: cycle.committee.id,
    title: 'Isvakt på skøytebanen',
    whatWasDone: 'Naboene måket',
    result: 'Is til mars',
  });
  const exchange = await w.carryOut('planExchange', {
    municipality: w.municipality.number,
    track: 'RESIDENTS',
    need: 'Drive skøytebane sammen',
    hostCycleId: cycle.id,
    invitedCycleIds: [other.id],
  });
  const aCase = await w.givenCase({ committeeId: cycle.committee.id, title: 'Lys ved skøytebanen' });
  await w.carryOut('updateMeeting', { id: meetingIn(phaseOf(cycle, 1)).id, place: 'Skøytebanen' });
  return { ...w, cycle, other, dialogueId, finding, example, exchange, aCase };
}

describe('the search', () => {
  it('finds a committee by the name it had before', async () => {
    const w = await world();
    const { id } = await w.givenCommittee({ name: 'Skoger, Åskollen og Nesbygda' });
    const { id: districtId } = await w.givenDistrict();
    await w.carryOut('renameCommittee', { id, name: 'Skoger', number: 9, districtId, validFrom: '2023-01-01' });
    const [hit] = await found(w, 'nesbygda', { as: 'public' });
    expect(hit).toMatchObject({ kind: 'COMMITTEE', id, title: 'Skoger', node: { id, __typename: 'Committee' } });
  });

  it('finds what is published for everyone, and the rest for those who may see it', async () => {
    const w = await givenRink();
    expect(kindsOf(await found(w, 'skøytebane', { as: 'public' }))).toEqual(['CASE', 'MEETING']);
    const all = await found(w, 'skøytebane');
    expect(kindsOf(all)).toEqual(['CASE', 'EXCHANGE', 'FINDING', 'GOOD_EXAMPLE', 'MEETING']);
    expect(all.every(({ id, node }) => node?.id === id)).toBe(true);
    await w.carryOut('completeDialogue', { id: w.dialogueId });
    await w.carryOut('publishGoodExample', { id: w.example.id });
    await w.carryOut('answerInvitation', { exchangeId: w.exchange.id, cycleId: w.other.id, answer: 'ACCEPTED' });
    await w.carryOut('confirmExchange', { id: w.exchange.id });
    expect(kindsOf(await found(w, 'skøytebane', { as: 'public' }))).toEqual(kindsOf(all));
  });

  it('finds items of an agenda once the meeting is announced, and only those that are public', async () => {
    const w = await givenRink();
    const { id: meeting } = meetingIn(phaseOf(w.cycle, 3));
    const [, meetingId = ''] = Buffer.from(meeting, 'base64').toString().split(':');
    const { municipalityId } = await w.db.prisma.meeting.findUniqueOrThrow({ where: { id: meetingId } });
    const item = { municipalityId, meetingId, kind: 'OTHER', text: 'Hvem har nøkkelen til isboden?' } as const;
    await w.db.prisma.agendaItem.create({ data: { ...item, position: 1, title: 'Isboden' } });
    await w.db.prisma.agendaItem.create({ data: { ...item, position: 2, title: 'Lukket', isPublic: false } });
    await w.carryOut('dateMeeting', { id: meeting, startsAt: '2026-05-20T16:00:00Z' });
    expect(await found(w, 'isboden', { as: 'public' })).toEqual([]);
    expect(await found(w, 'isboden')).toHaveLength(2);
    await w.carryOut('announceMeeting', { id: meeting });
    const hits = await found(w, 'isboden', { as: 'public' });
    expect(hits).toMatchObject([{ kind: 'AGENDA_ITEM', title: 'Isboden', committees: [{ id: w.cycle.committee.id }] }]);
  });

  it('finds what came of an agenda item once the minutes are published, and before only for those who may change it', async () => {
    const w = await givenRink();
    const { id: meetingId } = meetingIn(phaseOf(w.cycle, 3));
    const item = { meetingId, kind: 'OTHER', title: 'Isboden', text: 'Hvem har nøkkelen?' };
    const { id } = await w.carryOut('addAgendaItem', item);
    await w.carryOut('dateMeeting', { id: meetingId, startsAt: '2026-05-20T16:00:00Z' });
    await w.carryOut('announceMeeting', { id: meetingId });
    w.at('2026-05-21T12:00:00Z');
    await w.carryOut('finishAgendaItem', { id, status: 'TREATED', outcome: 'Lavblokken får den' });
    const elsewhere = (await world()).municipality.id;
    const [, municipalityId = ''] = Buffer.from(elsewhere, 'base64').toString().split(':');
    const grants = [{ role: 'MUNICIPAL_ADMIN', municipalityId }] as const;
    const others = [{ as: 'public' }, { key: keyOf({ kind: 'STAFF', id: 'user:elsewhere', grants }) }] as const;
    for (const by of others) {
      expect(await found(w, 'lavblokken', by)).toEqual([]);
      expect(await found(w, 'isboden lavblokken', by)).toEqual([]);
      expect(await found(w, 'isboden -lavblokken', by)).toMatchObject([{ snippet: 'Hvem har nøkkelen?' }]);
    }
    expect(await found(w, 'isboden lavblokken')).toMatchObject([{ id }]);
    await w.carryOut('holdMeeting', { id: meetingId });
    const minutes = await w.carryOut('writeMinutes', { meetingId, text: 'Referat' });
    await w.carryOut('approveMinutes', { id: minutes.id, approvedOn: '2026-05-21' });
    await w.carryOut('publishMinutes', { id: minutes.id });
    for (const by of others) {
      expect(await found(w, 'isboden lavblokken', by)).toMatchObject([
        { id, snippet: expect.stringContaining('Lavblokken får den') },
      ]);
    }
  });

  it('finds an agreement, a working group and a visit once they are told of, and before only for those who may see them', async () => {
    const w = await givenRink();
    await w.carryOut('draftAgreement', { cycleId: w.cycle.id });
    const group = await w.carryOut('formWorkingGroup', {
      committeeId: w.cycle.committee.id,
      name: 'Isgruppa',
    });
    const visit = await w.carryOut('planVisit', { cycleId: w.cycle.id, place: 'Islageret' });
    const hits = async (by?: AskedBy) =>
      Promise.all(['samarbeidsavtale 2026', 'isgruppa', 'ordfører islageret'].map((text) => found(w, text, by)));
    expect(await hits({ as: 'public' })).toEqual([[], [], []]);
    expect(await hits()).toMatchObject([
      [
        {
          kind: 'AGREEMENT',
          title: 'Samarbeidsavtale 2026',
          node: { __typename: 'Agreement' },
        },
      ],
      [{ kind: 'WORKING_GROUP', id: group.id, title: 'Isgruppa' }],
      [{ kind: 'MAYOR_VISIT', id: visit.id, title: 'Besøk av ordfører 2026' }],
    ]);
  });

  it('finds a case by its number, whole or in part, and first of all', async () => {
    const w = await givenRink();
    const { number, id } = w.aCase;
    for (const text of [number, number.slice(0, 6), number.slice(5)]) {
      expect((await found(w, text, { as: 'public' }))[0]).toMatchObject({ kind: 'CASE', id, number });
    }
  });

  it('finds words inflected, in capitals, by their beginning, and in any order', async () => {
    const w = await givenRink();
    for (const text of [
      'SKØYTEBANEN lys',
      'skøyteb',
      'lys skøytebane',
      '"lys ved"',
      'skøytebanen lys -mørk',
      'skøytebaner',
    ]) {
      expect({ text, kinds: kindsOf(await found(w, text, { as: 'public' })) }).toMatchObject({
        text,
        kinds: expect.arrayContaining(['CASE']),
      });
    }
    expect(kindsOf(await found(w, 'skøytebanen'))).toEqual(kindsOf(await found(w, 'skøytebane')));
    expect(await found(w, 'skøytebane fotball')).toEqual([]);
    expect(kindsOf(await found(w, 'skøytebanen -lys'))).not.toContain('CASE');
  });

  it('finds exchanges under both of their names', async () => {
    const w = await givenRink();
    for (const text of ['erfaringsdeling', 'erfaringsutveksling', 'Erfaringsdelingen skøytebane']) {
      expect({ text, found: await found(w, text, undefined, { kinds: ['EXCHANGE'] }) }).toMatchObject({
        text,
        found: [{ kind: 'EXCHANGE' }],
      });
    }
  });

  it('finds meetings by the title of their phase', async () => {
    const w = await givenRink();
    const hits = await found(w, 'nærutvalgsmøte 3', { as: 'public' });
    expect(hits.map(({ title }) => title)).toEqual(['Nærutvalgsmøte 3', 'Nærutvalgsmøte 3']);
  });

  it('finds what a dialogue did, by its method and place, and themes of cases', async () => {
    const w = await givenRink();
    const activity = { dialogueId: w.dialogueId, method: 'GUEST_TABLE', place: 'Frivilligsentralen' };
    const { id } = await w.carryOut('addDialogueActivity', activity);
    const theme = await w.carryOut('createCaseTheme', {
      municipality: w.municipality.number,
      name: { nb: 'Møteplasser', nn: 'Møteplassar' },
    });
    for (const text of ['gjestebudet', 'frivilligsentral']) {
      expect(await found(w, text, { as: 'public' })).toMatchObject([
        { kind: 'DIALOGUE_ACTIVITY', id, title: 'Gjestebud', node: { id } },
      ]);
    }
    const [hit] = await found(w, 'møteplassar', { as: 'public' });
    expect(hit).toMatchObject({ kind: 'CASE_THEME', id: theme.id, title: 'Møteplasser', committees: [] });
  });

  it('puts agendas after what they are about', async () => {
    const w = await givenRink();
    const meetingId = meetingIn(phaseOf(w.cycle, 3)).id;
    for (const title of ['Skøytebanen', 'Skøytebanen igjen']) {
      await w.carryOut('addAgendaItem', { meetingId, kind: 'OTHER', title });
    }
    const kinds = (await found(w, 'skøytebanen')).map(({ kind }) => kind);
    expect(kinds.slice(-2)).toEqual(['AGENDA_ITEM', 'AGENDA_ITEM']);
  });

  it('gives only the kinds asked for, and no more than asked for', async () => {
    const w = await givenRink();
    expect(kindsOf(await found(w, 'skøytebane', undefined, { kinds: ['CASE', 'FINDING'] }))).toEqual([
      'CASE',
      'FINDING',
    ]);
    expect(await found(w, 'skøytebane', undefined, { first: 1 })).toHaveLength(1);
  });

  it('finds nothing of another municipality', async () => {
    await givenRink();
    expect(await found(await world(), 'skøytebane')).toEqual([]);
  });

  it('never finds people by their names', async () => {
    const w = await givenRink();
    await w.givenMember({ committeeId: w.cycle.committee.id, person: await w.givenPerson({ name: 'Sølvi Sjelden' }) });
    expect(await found(w, 'Sølvi Sjelden')).toEqual([]);
  });

  it.each([['   '], [''], ['x'.repeat(301)]])('refuses to look for "%s", and names the field', async (text) => {
    const w = await world();
    const { errors } = await w.ask(SEARCH, { municipality: w.municipality.number, text });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'text' }] });
  });

  it('refuses a municipality that there is none of', async () => {
    const { ask } = await world();
    const { errors } = await ask(SEARCH, { municipality: '0000', text: 'lys' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', what: 'Municipality' });
  });
});
