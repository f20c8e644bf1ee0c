/** How a change is put back: the verb, the fields whose former values it takes, and whether it asks why. */
export interface Undo {
  readonly verb: string;
  readonly fields: readonly string[];
  readonly needsReason: boolean;
}

/** Why a change can't be put back where it is told. */
export const HINDRANCES = ['NEWER', 'GONE', 'PRIVATE', 'ANNOUNCED', 'REMOVED', 'STEP'] as const;
export type Hindrance = (typeof HINDRANCES)[number];

type Values = Readonly<Record<string, unknown>>;

/** A kind of change, and what undoes it. */
interface Way {
  readonly entity: string;
  readonly operation: 'CREATE' | 'UPDATE';
  readonly cause: 'EDIT' | 'CORRECTION';
  readonly verb: string;
  /** Whether these fields, as they were and became, are of such a change. */
  readonly fits: (was: Values, became: Values) => boolean;
  /** What it may have set; anything of what came to be, unless it says. */
  readonly sets?: readonly string[];
  /** What of it the verb puts back. */
  readonly puts: readonly string[];
  readonly needsReason: boolean;
}

const isThere = (value: unknown) => value !== null && value !== undefined;

/** Plain fields that an ordinary update sets, and puts back. */
function plain(entity: string, verb: string, fields: readonly string[]): Way {
  return {
    entity,
    verb,
    operation: 'UPDATE',
    cause: 'EDIT',
    fits: () => true,
    sets: fields,
    puts: fields,
    needsReason: false,
  };
}

/** What came to be by mistake, and is removed with a reason. */
function made(entity: string, verb: string, fits: Way['fits'] = () => true): Way {
  return { entity, verb, operation: 'CREATE', cause: 'EDIT', fits, puts: [], needsReason: true };
}

interface Steps {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly verb: string;
  readonly sets: readonly string[];
  readonly puts?: readonly string[];
  readonly cause?: Way['cause'];
  readonly needsReason?: boolean;
}

/** A step from some statuses to others. */
function step(entity: string, { from, to, verb, sets, puts = [], cause = 'EDIT', needsReason = false }: Steps): Way {
  const fits: Way['fits'] = (was, became) =>
    from.some((one) => one === was['status']) && to.some((one) => one === became['status']);
  return { entity, verb, operation: 'UPDATE', cause, fits, sets: ['status', ...sets], puts, needsReason };
}

const TIME = ['startsAt', 'endsAt', 'place'] as const;

const WAYS: readonly Way[] = [
  plain('Case', 'updateCase', ['title', 'description', 'horizon', 'origin', 'originText', 'themeId']),
  plain('Meeting', 'updateMeeting', ['place', 'openToPublic']),
  plain('AgendaItem', 'updateAgendaItem', ['title', 'text', 'isPublic']),
  // Those that made room did so by themselves, and go back with it.
  plain('AgendaItem', 'moveAgendaItem', ['position']),
  plain('Dialogue', 'updateDialogue', ['aim']),
  plain('DialogueActivity', 'updateDialogueActivity', [
    'heldOn',
    'method',
    'methodText',
    'place',
    'note',
    'participants',
  ]),
  plain('Finding', 'updateFinding', ['text', 'type', 'themeId']),
  plain('Exchange', 'updateExchange', ['need', 'format', 'formatText', 'plannedOn', 'plannedPlace', 'youth']),
  plain('GoodExample', 'updateGoodExample', ['title', 'whatWasDone', 'result']),
  plain('WorkingGroup', 'updateWorkingGroup', ['name', 'purpose']),
  plain('Seat', 'updateSeat', ['label']),
  plain('Seat', 'endSeat', ['validUntil']),
  plain('Membership', 'nameDeputy', ['deputyId']),
  plain('Office', 'endOffice', ['endsOn']),
  { ...plain('Membership', 'endMembership', ['endsOn', 'endReason']), puts: ['endsOn'] },
  step('Meeting', { from: ['PLANNED'], to: ['DATED'], verb: 'clearMeetingDate', sets: [...TIME, 'timeReason'] }),
  step('Meeting', {
    from: ['DATED'],
    to: ['PLANNED'],
    cause: 'CORRECTION',
    verb: 'dateMeeting',
    sets: ['startsAt', 'endsAt', 'timeReason'],
    puts: ['startsAt', 'endsAt'],
  }),
  {
    ...plain('Meeting', 'moveMeeting', [...TIME, 'timeReason']),
    fits: (was, became) => isThere(was['startsAt']) && isThere(became['startsAt']),
    puts: TIME,
    needsReason: true,
  },
  step('Meeting', { from: ['DATED'], to: ['HELD'], verb: 'reopenMeeting', sets: ['heldAt'], needsReason: true }),
  step('Meeting', {
    from: ['PLANNED', 'DATED'],
    to: ['CANCELLED'],
    verb: 'reopenMeeting',
    sets: ['cancelledAt', 'cancelReason'],
    needsReason: true,
  }),
  step('AgendaItem', {
    from: ['PLANNED'],
    to: ['TREATED', 'UNFINISHED', 'WITHDRAWN'],
    verb: 'reopenAgendaItem',
    sets: ['outcome'],
    needsReason: true,
  }),
  made('AgendaItem', 'removeAgendaItem'),
  made('Seat', 'removeSeat'),
  // What an election gave is put right in the election.
  made('Membership', 'removeMembership', (_was, became) => !isThere(became['electionRoundId'])),
  made('Office', 'removeOffice'),
  // The first step of a case is that it was raised.
  made('CaseStatusEvent', 'correctCaseStatusEvent', (_was, became) => isThere(became['fromId'])),
];

/** What the log keeps in place of a private value. */
const PRIVATE = '…';

interface Changed {
  readonly entity: string;
  readonly operation: string;
  readonly cause: string;
  readonly fields: readonly { readonly field: string; readonly before: unknown; readonly after: unknown }[];
}

/** How a change is put back on top of what stands there now, or why it can't be. */
export function undoOf(change: Changed, now: Values | undefined): Undo | Hindrance {
  const { operation, fields } = change;
  if (operation === 'DELETE' || operation === 'UNPUBLISH') return 'REMOVED';
  const way = wayOf(change);
  if (way === undefined) return hindranceOf(change);
  if (now === undefined) return 'GONE';
  const put = fields.filter(({ field }) => way.puts.includes(field));
  if (put.some(({ before, after }) => before === PRIVATE || after === PRIVATE)) return 'PRIVATE';
  const stands = fields.every(({ field, after }) => after === PRIVATE || isSame(now[field], after));
  if (!stands) return 'NEWER';
  return { verb: way.verb, fields: put.map(({ field }) => field), needsReason: way.needsReason };
}

function wayOf({ entity, operation, cause, fields }: Changed): Way | undefined {
  if (fields.length === 0) return undefined;
  const was = Object.fromEntries(fields.map(({ field, before }) => [field, before]));
  const became = Object.fromEntries(fields.map(({ field, after }) => [field, after]));
  return WAYS.find(
    (way) =>
      way.entity === entity &&
      way.operation === operation &&
      way.cause === cause &&
      fields.every(({ field }) => way.sets?.includes(field) ?? true) &&
      way.fits(was, became),
  );
}

function hindranceOf({ entity, fields }: Changed): Hindrance {
  const isAnnounced =
    entity === 'Meeting' && fields.some(({ field, after }) => field === 'status' && after === 'ANNOUNCED');
  return isAnnounced ? 'ANNOUNCED' : 'STEP';
}

/** Whether two values are the same as they are kept; a moment may be written in several ways. */
function isSame(one: unknown, other: unknown): boolean {
  const [a, b] = [one ?? null, other ?? null];
  if (JSON.stringify(a) === JSON.stringify(b)) return true;
  if (typeof a !== 'string' || typeof b !== 'string' || !/^\d{4}-\d{2}-\d{2}[T ]/.test(a)) return false;
  return Date.parse(a) === Date.parse(b);
}
