import { addAgendaItem } from '@naerhjul/domain/agenda/add-agenda-item.ts';
import { finishAgendaItem, reopenAgendaItem } from '@naerhjul/domain/agenda/finish-agenda-item.ts';
import { prefillAgenda } from '@naerhjul/domain/agenda/prefill-agenda.ts';
import { moveAgendaItem, removeAgendaItem, updateAgendaItem } from '@naerhjul/domain/agenda/update-agenda-item.ts';
import { AgendaItem } from './agenda.ts';
import { AgendaItemEnd, AgendaItemKind } from './agenda-words.ts';
import { Case } from './case.ts';
import { Dialogue } from './dialogue.ts';
import { Finding } from './finding.ts';
import { Meeting } from './meeting.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';
import { Theme } from './wheel.ts';

const theItem = { required: true, for: AgendaItem, description: 'The agenda item.' } as const;
const theMeeting = { required: true, for: Meeting, description: 'The meeting.' } as const;

interface GlobalId {
  readonly id: string;
}

interface LinksGiven {
  readonly themeId?: GlobalId | null | undefined;
  readonly caseId?: GlobalId | null | undefined;
  readonly dialogueId?: GlobalId | null | undefined;
  readonly findingIds?: readonly GlobalId[] | null | undefined;
}

const own = (given?: GlobalId | null) => given && given.id;

/** The ids of the database behind global ones; what is left out stays left out. */
function linksOf({ themeId, caseId, dialogueId, findingIds }: LinksGiven) {
  return {
    themeId: own(themeId),
    caseId: own(caseId),
    dialogueId: own(dialogueId),
    findingIds: findingIds?.map(({ id }) => id),
  };
}

verb('addAgendaItem', 'AgendaItem', {
  description: 'Puts an item on the agenda of a meeting that is not held yet.',
  input: (t) => ({
    meetingId: t.globalID(theMeeting),
    kind: t.field({ type: AgendaItemKind, required: true, description: 'What it is about.' }),
    title: t.string({ required: true, description: 'What it is called.' }),
    text: t.string({ description: 'More about it.' }),
    isPublic: t.boolean({
      description:
        'Whether everyone may read it once the meeting is announced; unless given, true, and false with a case that is not published.',
    }),
    themeId: t.globalID({ for: Theme, description: 'The main theme; needed for the kind THEME.' }),
    caseId: t.globalID({ for: Case, description: 'The case; needed for the kind CASE.' }),
    dialogueId: t.globalID({ for: Dialogue, description: 'The dialogue; needed for the kind DIALOGUE_REPORT.' }),
    findingIds: t.globalIDList({ for: Finding, description: 'The findings that it is about.' }),
    position: t.int({ description: 'Its place on the agenda, from 1; last unless given.' }),
  }),
  run: (act, { meetingId, kind, title, text, isPublic, position, ...links }) =>
    addAgendaItem(act, { kind, title, text, isPublic, position, meetingId: meetingId.id, ...linksOf(links) }),
});

verb('updateAgendaItem', 'AgendaItem', {
  description: 'Changes an agenda item before the meeting; its kind stays.',
  input: (t) => ({
    id: t.globalID(theItem),
    title: t.string({ description: 'What it is called.' }),
    text: t.string({ description: 'More about it; null for nothing more.' }),
    isPublic: t.boolean({ description: 'Whether everyone may read it once the meeting is announced.' }),
    themeId: t.globalID({ for: Theme, description: 'The main theme; null for none.' }),
    caseId: t.globalID({ for: Case, description: 'The case; null for none.' }),
    dialogueId: t.globalID({ for: Dialogue, description: 'The dialogue; null for none.' }),
    findingIds: t.globalIDList({ for: Finding, description: 'The findings that it is about: these and no others.' }),
    reason: t.string({ description: 'Why, for the change log; portals see it where an item is no longer public.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, title, text, isPublic, reason, expectedVersion, ...links }) =>
    updateAgendaItem(act, { title, text, isPublic, reason, expectedVersion, id: id.id, ...linksOf(links) }),
});

verb('moveAgendaItem', 'AgendaItem', {
  description: 'Moves an item to another place on its agenda; those in between make room.',
  input: (t) => ({
    id: t.globalID(theItem),
    position: t.int({ required: true, description: 'Its new place, from 1; beyond the last one it is the last.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => moveAgendaItem(act, { ...input, id: id.id }),
});

verb('finishAgendaItem', 'AgendaItem', {
  description:
    'Records what became of an agenda item: treated or unfinished once the meeting has begun, withdrawn at any time. Once more with the same status, it puts the outcome right.',
  input: (t) => ({
    id: t.globalID(theItem),
    status: t.field({ type: AgendaItemEnd, required: true, description: 'How it ended.' }),
    outcome: t.string({ description: 'What came of it; the public sees it with the minutes.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => finishAgendaItem(act, { ...input, id: id.id }),
});

verb('reopenAgendaItem', 'AgendaItem', {
  description: 'Puts right that an item was marked as treated, unfinished or withdrawn.',
  input: (t) => ({
    id: t.globalID(theItem),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => reopenAgendaItem(act, { ...input, id: id.id }),
});

verbThatRemoves('removeAgendaItem', 'AgendaItem', {
  description:
    'Removes an item that was put on the agenda by mistake; one that was taken off it is finished as WITHDRAWN.',
  input: (t) => ({
    id: t.globalID(theItem),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeAgendaItem(act, { ...input, id: id.id }),
});

verb('prefillAgenda', 'Meeting', {
  description:
    'Adds to an agenda what is proposed for it (agendaProposals of the meeting). Once more, it adds only what is new.',
  input: (t) => ({ meetingId: t.globalID(theMeeting) }),
  run: (act, { meetingId }) => prefillAgenda(act, { meetingId: meetingId.id }),
});
