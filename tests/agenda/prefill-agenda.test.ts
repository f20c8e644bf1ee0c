import { describe, expect, it } from 'vitest';
import { phaseOf } from '../testkit/given.ts';
import { world } from '../testkit/world.ts';
import { agendaOf, givenItems, meetingOf, titlesOf } from './agenda.ts';

describe('prefilling an agenda', () => {
  it('takes the main themes of its phase from the wheel, after what is on it already', async () => {
    const w = await world();
    const meetingId = meetingOf(await w.givenCycle(), 1);
    await givenItems(w, meetingId, 'Referat');
    await w.carryOut('prefillAgenda', { meetingId });
    const filled = await agendaOf(w, meetingId);
    expect(titlesOf(filled)).toEqual(['1 Referat', '2 Opplæring om nærutvalget', '3 Planlegge innbyggerdialog']);
    expect(filled.agenda[1]).toMatchObject({ kind: 'THEME', theme: { id: expect.any(String) }, isPublic: true });
  });

  it('adds nothing the second time, and leaves no trace', async () => {
    const w = await world();
    const meetingId = meetingOf(await w.givenCycle(), 1);
    await w.carryOut('prefillAgenda', { meetingId });
    const before = await w.log.length();
    await w.carryOut('prefillAgenda', { meetingId });
    expect(await w.log.length()).toBe(before);
    expect((await agendaOf(w, meetingId)).agendaProposals).toEqual([]);
  });

  it('adds each item once when two do it at the same moment', async () => {
    const w = await world();
    const meetingId = meetingOf(await w.givenCycle(), 1);
    await Promise.all([w.carryOut('prefillAgenda', { meetingId }), w.carryOut('prefillAgenda', { meetingId })]);
    expect(titlesOf(await agendaOf(w, meetingId))).toEqual([
      '1 Opplæring om nærutvalget',
      '2 Planlegge innbyggerdialog',
    ]);
  });

  it('does not bring back what was withdrawn, and does what was removed', async () => {
    const w = await world();
    const meetingId = meetingOf(await w.givenCycle(), 1);
    await w.carryOut('prefillAgenda', { meetingId });
    const [one, two] = (await agendaOf(w, meetingId)).agenda;
    await w.carryOut('finishAgendaItem', { id: one?.id, status: 'WITHDRAWN' });
    await w.carryOut('removeAgendaItem', { id: two?.id, reason: 'Feil' });
    expect((await agendaOf(w, meetingId)).agendaProposals.map(({ title }) => title)).toEqual([
      'Planlegge innbyggerdialog',
    ]);
  });

  it('reports on the dialogue at the meeting that follows it, and at no other', async () => {
    const w = await world();
    const cycle = await w.givenCycle();
    const { id: dialogueId } = await w.givenDialogue(cycle.id);
    const second = meetingOf(cycle, 3);
    expect((await agendaOf(w, second)).agendaProposals).toEqual([
      {
        kind: 'DIALOGUE_REPORT',
        title: 'Funn fra innbyggerdialogen',
        isPublic: true,
        themeId: null,
        caseId: null,
        dialogueId,
        carriedFromId: null,
      },
    ]);
    expect((await agendaOf(w, meetingOf(cycle, 4))).agendaProposals).toEqual([]);
    await w.carryOut('prefillAgenda', { meetingId: second });
    expect((await agendaOf(w, second)).agenda).toMatchObject([
      { kind: 'DIALOGUE_REPORT', dialogue: { id: dialogueId } },
    ]);
  });

  it('carries on what the committee’s earlier meetings did not finish, until a later one has it', async () => {
    const w = await world();
    const cycle = await w.givenCycle();
    const [first, third, fourth] = [meetingOf(cycle, 1), meetingOf(cycle, 4), meetingOf(cycle, 7)];
    await w.carryOut('dateMeeting', { id: first, startsAt: '2026-01-20T17:00:00Z' });
    const [done, left] = await givenItems(w, first, 'Referat', 'Trafikk');
    w.at('2026-01-21');
    await w.carryOut('holdMeeting', { id: first });
    await w.carryOut('finishAgendaItem', { id: done?.id, status: 'TREATED' });
    await w.carryOut('finishAgendaItem', { id: left?.id, status: 'UNFINISHED', outcome: 'Vi rakk det ikke.' });
    const carried = { kind: 'OTHER', title: 'Trafikk', carriedFromId: left?.id };
    expect((await agendaOf(w, third)).agendaProposals).toMatchObject([carried]);
    expect((await agendaOf(w, fourth)).agendaProposals).toMatchObject([carried]);
    await w.carryOut('prefillAgenda', { meetingId: third });
    expect((await agendaOf(w, third)).agenda).toMatchObject([
      { title: 'Trafikk', status: 'PLANNED', outcome: null, carriedFrom: { id: left?.id } },
    ]);
    expect((await agendaOf(w, fourth)).agendaProposals).toEqual([]);
    expect(await w.refusalOf('reopenAgendaItem', { id: left?.id, reason: 'Angret' })).toMatchObject({
      code: 'NOT_OPEN',
      verb: 'REOPEN',
    });
    expect(await w.refusalOf('removeMeeting', { id: first, reason: 'Angret' })).toMatchObject({ code: 'STILL_IN_USE' });
  });

  it('carries on nothing about a case that was closed in the meantime', async () => {
    const w = await world({ now: '2026-01-20T12:00:00Z' });
    const cycle = await w.givenCycle();
    const [meetingId, next] = [meetingOf(cycle, 1), meetingOf(cycle, 4)];
    const { id: caseId } = await w.givenCase({ committeeId: cycle.committee.id, title: 'Gangvei' });
    await w.carryOut('dateMeeting', { id: meetingId, startsAt: '2026-01-20T17:00:00Z' });
    const item = await w.carryOut('addAgendaItem', { meetingId, kind: 'CASE', title: 'Gangvei', caseId });
    w.at('2026-01-21');
    await w.carryOut('holdMeeting', { id: meetingId });
    await w.carryOut('finishAgendaItem', { id: item.id, status: 'UNFINISHED' });
    expect((await agendaOf(w, next)).agendaProposals).toMatchObject([{ caseId, carriedFromId: item.id }]);
    await w.carryOut('changeCaseStatus', { id: caseId, to: 'ACHIEVED', reason: 'Bygd' });
    expect((await agendaOf(w, next)).agendaProposals).toEqual([]);
  });

  it('serves all committees of a joint meeting, with what they share once', async () => {
    const w = await world();
    const cycles = await w.givenYear(2026, { size: 2 });
    const dialogues = [];
    for (const cycle of cycles) {
      await w.carryOut('prefillAgenda', { meetingId: meetingOf(cycle, 1) });
      dialogues.push(await w.givenDialogue(cycle.id));
    }
    const joint = (position: number) =>
      w.carryOut('planMeeting', {
        kind: 'JOINT',
        committees: cycles.map((cycle) => ({ cycleId: cycle.id, phaseId: phaseOf(cycle, position).id })),
      });
    const { id: first } = await joint(1);
    expect(titlesOf(await agendaOf(w, first)), 'the agendas of the meetings that it replaces').toEqual([
      '1 Opplæring om nærutvalget',
      '2 Planlegge innbyggerdialog',
    ]);
    const { id: second } = await joint(3);
    expect((await agendaOf(w, second)).agendaProposals.map(({ title, dialogueId }) => [title, dialogueId])).toEqual([
      ['Funn fra innbyggerdialogen: Utvalg 1', dialogues[0]?.id],
      ['Funn fra innbyggerdialogen: Utvalg 2', dialogues[1]?.id],
    ]);
  });

  it('proposes nothing to the public, which can not prefill either, and leaves no trace', async () => {
    const w = await world();
    const meetingId = meetingOf(await w.givenCycle(), 1);
    expect(await agendaOf(w, meetingId, { as: 'public' })).toEqual({
      agenda: [],
      agendaMoves: [],
      agendaProposals: [],
      advice: [],
    });
    expect((await agendaOf(w, meetingId)).agendaMoves).toEqual(['ADD', 'PREFILL']);
    expect(await w.refusalOf('prefillAgenda', { meetingId }, { as: 'public' })).toMatchObject({
      code: 'SIGN_IN_FIRST',
    });
  });
});

describe('meeting 2 (R14)', () => {
  it('is advised to hear what the dialogue brought to light, and then no longer', async () => {
    const w = await world();
    const cycle = await w.givenCycle();
    const second = meetingOf(cycle, 3);
    const advice = async () => (await agendaOf(w, second)).advice;
    expect(await advice()).toMatchObject([{ rule: 'R14', lacks: ['findings', 'dialogueReport'] }]);
    const { id: dialogueId } = await w.givenDialogue(cycle.id);
    const { id: findingId } = await w.givenFinding(dialogueId);
    expect(await advice()).toMatchObject([
      {
        rule: 'R14',
        lacks: ['dialogueReport'],
        sentence: 'Møte 2 holdes med funnene fra innbyggerdialogen på sakslisten.',
      },
    ]);
    const [item] = await givenItems(w, second, 'Hva fant vi ut?');
    await w.carryOut('updateAgendaItem', { id: item?.id, findingIds: [findingId] });
    expect(await advice()).toEqual([]);
    await w.carryOut('finishAgendaItem', { id: item?.id, status: 'WITHDRAWN' });
    expect(await advice()).toMatchObject([{ lacks: ['dialogueReport'] }]);
  });

  it('can be held without it all the same, and is still advised; other meetings are not', async () => {
    const w = await world();
    const cycle = await w.givenCycle();
    const second = meetingOf(cycle, 3);
    await w.carryOut('dateMeeting', { id: second, startsAt: '2026-05-12T16:00:00Z' });
    w.at('2026-05-13');
    expect(await w.carryOut('holdMeeting', { id: second })).toMatchObject({ status: 'HELD' });
    expect((await agendaOf(w, second)).advice).toMatchObject([{ rule: 'R14' }]);
    expect((await agendaOf(w, second, { as: 'public' })).advice).toEqual([]);
    for (const position of [1, 4, 7]) expect((await agendaOf(w, meetingOf(cycle, position))).advice).toEqual([]);
  });
});

describe('open cases', () => {
  it('of the committee are proposed, those it shares too, and closed ones are not', async () => {
    const w = await world();
    const [mine, theirs] = await w.givenYear(2026, { size: 2 });
    if (mine === undefined || theirs === undefined) throw new Error('there are not two years');
    const committeeId = mine.committee.id;
    const open = await w.givenCase({ committeeId, title: 'Gangvei' });
    await w.givenCase({ committeeId, title: 'Benk', status: 'WITHDRAWN' });
    const shared = await w.givenCase({
      committeeId: theirs.committee.id,
      title: 'Bussrute',
      partnerCommitteeIds: [committeeId],
    });
    await w.givenCase({ committeeId: theirs.committee.id, title: 'Naboens sak' });
    const proposed = (await agendaOf(w, meetingOf(mine, 7))).agendaProposals;
    expect(proposed.map(({ kind, title, caseId }) => [kind, title, caseId])).toEqual([
      ['CASE', 'Gangvei', open.id],
      ['CASE', 'Bussrute', shared.id],
    ]);
  });

  it('that are not published stay out of what the public sees of the agenda', async () => {
    const w = await world();
    const cycle = await w.givenCycle();
    const meetingId = meetingOf(cycle, 4);
    const hidden = await w.givenCase({ committeeId: cycle.committee.id, title: 'Nabokrangel', isPublic: false });
    await w.carryOut('prefillAgenda', { meetingId });
    const own = { meetingId, kind: 'CASE', title: 'Nabokrangelen igjen', caseId: hidden.id };
    expect(await w.carryOut('addAgendaItem', own)).toMatchObject({ isPublic: false });
    await w.carryOut('dateMeeting', { id: meetingId, startsAt: '2026-08-25T16:00:00Z' });
    await w.carryOut('announceMeeting', { id: meetingId });
    expect(titlesOf(await agendaOf(w, meetingId))).toEqual(['1 Nabokrangel', '2 Nabokrangelen igjen']);
    expect(titlesOf(await agendaOf(w, meetingId, { as: 'public' }))).toEqual([]);
  });

  it('of another municipality are not known, and leave no trace', async () => {
    const w = await world();
    const meetingId = meetingOf(await w.givenCycle(), 4);
    const { id: caseId } = await (await world()).givenCase();
    const item = { meetingId, kind: 'CASE', title: 'Sak', caseId };
    expect(await w.refusalOf('addAgendaItem', item)).toMatchObject({ code: 'NOT_FOUND', what: 'Case' });
  });
});
