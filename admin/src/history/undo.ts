import type { Variables } from '../graphql.ts';
import type { FieldChange, HistoryEntry } from './use-history.ts';

type Kind = 'text' | 'number' | 'yes' | 'theme';

interface Undoable {
  readonly verb: string;
  /** The plain fields that the verb sets, and what each holds. */
  readonly fields: Readonly<Record<string, Kind>>;
  /** The question for what stands in them now. */
  readonly current: string;
}

/** What an ordinary update can put back, by kind of object. What is done by a verb of its own is undone by one too. */
const UNDOABLE: Readonly<Record<string, Undoable>> = {
  Case: {
    verb: 'updateCase',
    fields: {
      title: 'text',
      description: 'text',
      horizon: 'text',
      origin: 'text',
      originText: 'text',
      themeId: 'theme',
    },
    current:
      'query CurrentCase($id: ID!) { node(id: $id) { ... on Case { version title description horizon origin originText theme { id } } } }',
  },
  Meeting: {
    verb: 'updateMeeting',
    fields: { place: 'text', openToPublic: 'yes' },
    current: 'query CurrentMeeting($id: ID!) { node(id: $id) { ... on Meeting { version place openToPublic } } }',
  },
  AgendaItem: {
    verb: 'updateAgendaItem',
    fields: { title: 'text', text: 'text', isPublic: 'yes' },
    current:
      'query CurrentAgendaItem($id: ID!) { node(id: $id) { ... on AgendaItem { version title text isPublic } } }',
  },
  Dialogue: {
    verb: 'updateDialogue',
    fields: { aim: 'text' },
    current: 'query CurrentDialogue($id: ID!) { node(id: $id) { ... on Dialogue { version aim } } }',
  },
  DialogueActivity: {
    verb: 'updateDialogueActivity',
    fields: { heldOn: 'text', method: 'text', methodText: 'text', place: 'text', note: 'text', participants: 'number' },
    current:
      'query CurrentDialogueActivity($id: ID!) { node(id: $id) { ... on DialogueActivity { version heldOn method methodText place note participants } } }',
  },
  Finding: {
    verb: 'updateFinding',
    fields: { text: 'text', type: 'text', themeId: 'theme' },
    current: 'query CurrentFinding($id: ID!) { node(id: $id) { ... on Finding { version text type theme { id } } } }',
  },
  Exchange: {
    verb: 'updateExchange',
    fields: { need: 'text', format: 'text', formatText: 'text', plannedOn: 'text', plannedPlace: 'text', youth: 'yes' },
    current:
      'query CurrentExchange($id: ID!) { node(id: $id) { ... on Exchange { version need format formatText plannedOn plannedPlace youth } } }',
  },
  GoodExample: {
    verb: 'updateGoodExample',
    fields: { title: 'text', whatWasDone: 'text', result: 'text' },
    current:
      'query CurrentGoodExample($id: ID!) { node(id: $id) { ... on GoodExample { version title whatWasDone result } } }',
  },
  WorkingGroup: {
    verb: 'updateWorkingGroup',
    fields: { name: 'text', purpose: 'text' },
    current: 'query CurrentWorkingGroup($id: ID!) { node(id: $id) { ... on WorkingGroup { version name purpose } } }',
  },
  Seat: {
    verb: 'updateSeat',
    fields: { label: 'text' },
    current: 'query CurrentSeat($id: ID!) { node(id: $id) { ... on Seat { version label } } }',
  },
};

/** Why a change can't be undone: it is no plain one, it is private, it has been changed since, or it is gone. */
export type WhyNot = 'not_plain' | 'private' | 'newer' | 'gone';

type Current = Readonly<Record<string, unknown>>;

/** Whether a change is of the kind that an ordinary update can undo. */
export function undoableAs({
  entity,
  operation,
  fields,
}: HistoryEntry): Undoable | Extract<WhyNot, 'not_plain' | 'private'> {
  const undoable = UNDOABLE[entity];
  if (operation !== 'UPDATE' || undoable === undefined || fields.length === 0) return 'not_plain';
  if (fields.some(({ field }) => undoable.fields[field] === undefined)) return 'not_plain';
  return fields.some(({ before, after }) => before === '…' || after === '…') ? 'private' : undoable;
}

/** What puts the values back, or why that would overwrite what came later. */
export function undoOf(entry: HistoryEntry, { fields }: Undoable, current: Current | null): Variables | WhyNot {
  if (current === null || current['version'] === undefined) return 'gone';
  const isNewer = entry.fields.some(({ field, after, afterId }) =>
    fields[field] === 'theme' ? idIn(current['theme']) !== afterId : told(current[field]) !== after,
  );
  if (isNewer) return 'newer';
  return { id: entry.id, ...Object.fromEntries(entry.fields.map((change) => [change.field, valueOf(change, fields)])) };
}

function valueOf({ field, before, beforeId }: FieldChange, fields: Undoable['fields']): unknown {
  const kind = fields[field];
  if (kind === 'theme') return beforeId;
  if (before === null) return null;
  if (kind === 'number') return Number(before);
  return kind === 'yes' ? before === 'true' : before;
}

/** A value as the history tells it. */
function told(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function idIn(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : null;
}
