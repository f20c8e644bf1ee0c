/** The verb that sets the plain fields of a kind of object, and those fields. */
interface PutBack {
  readonly verb: string;
  readonly fields: readonly string[];
}

/**
 * What an ordinary update can put back, by kind of object. What is done by a verb of its own, such as dating a meeting,
 * is undone by one too.
 */
export const PUT_BACK: Readonly<Record<string, PutBack>> = {
  Case: { verb: 'updateCase', fields: ['title', 'description', 'horizon', 'origin', 'originText', 'themeId'] },
  Meeting: { verb: 'updateMeeting', fields: ['place', 'openToPublic'] },
  AgendaItem: { verb: 'updateAgendaItem', fields: ['title', 'text', 'isPublic'] },
  Dialogue: { verb: 'updateDialogue', fields: ['aim'] },
  DialogueActivity: {
    verb: 'updateDialogueActivity',
    fields: ['heldOn', 'method', 'methodText', 'place', 'note', 'participants'],
  },
  Finding: { verb: 'updateFinding', fields: ['text', 'type', 'themeId'] },
  Exchange: {
    verb: 'updateExchange',
    fields: ['need', 'format', 'formatText', 'plannedOn', 'plannedPlace', 'youth'],
  },
  GoodExample: { verb: 'updateGoodExample', fields: ['title', 'whatWasDone', 'result'] },
  WorkingGroup: { verb: 'updateWorkingGroup', fields: ['name', 'purpose'] },
  Seat: { verb: 'updateSeat', fields: ['label'] },
};

/** What the log keeps in place of a private value. */
const PRIVATE = '…';

interface Changed {
  readonly entity: string;
  readonly operation: string;
  readonly cause: string;
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

/**
 * The verb that puts back what a change set, on top of what stands there now; null where none does: the change was a step
 * of its own, what stood there is private, or it has been changed since.
 */
export function undoVerbOf(change: Changed, now: Readonly<Record<string, unknown>> | undefined): string | null {
  const { entity, operation, cause, fields } = change;
  const way = PUT_BACK[entity];
  if (way === undefined || now === undefined || operation !== 'UPDATE' || cause !== 'EDIT') return null;
  if (fields.length === 0 || fields.some(({ field }) => !way.fields.includes(field))) return null;
  if (fields.some(({ before, after }) => before === PRIVATE || after === PRIVATE)) return null;
  return fields.every(({ field, after }) => (now[field] ?? null) === (after ?? null)) ? way.verb : null;
}
