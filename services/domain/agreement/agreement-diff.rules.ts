import type { Day } from '../calendar.ts';
import { movedAmong, unpaired } from '../pairing.rules.ts';

export interface AssignmentContent {
  readonly id: string;
  readonly task: string;
  /** Everyone who does it, as one word that is the same for the same ones. */
  readonly who: string;
  readonly dueOn: Day | null;
}

export interface ItemContent {
  readonly caseId: string;
  readonly rank: number;
  readonly title: string;
  readonly horizon: string | null;
  readonly wayOfWorking: string | null;
  readonly wayOfWorkingText: string | null;
  readonly assignments: readonly AssignmentContent[];
}

export interface VersionContent {
  readonly expectations: string | null;
  readonly wayOfWorking: string | null;
  readonly items: readonly ItemContent[];
}

export type DifferenceKind = 'ADDED' | 'REMOVED' | 'CHANGED' | 'REORDERED';

export type DifferenceSubject = 'EXPECTATIONS' | 'WAY_OF_WORKING' | 'ITEM' | 'ASSIGNMENT';

export interface Difference {
  readonly kind: DifferenceKind;
  readonly what: DifferenceSubject;
  readonly caseId: string | null;
  /** The field that changed, where a part of an item or assignment did. */
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** The assignment as each version has it. */
  readonly assignmentBefore: string | null;
  readonly assignmentAfter: string | null;
}

const NONE = { caseId: null, field: null, before: null, after: null, assignmentBefore: null, assignmentAfter: null };

const ITEM_FIELDS = ['title', 'horizon', 'wayOfWorking', 'wayOfWorkingText'] as const;

/** How one version of an agreement differs from another, in the order in which it is read: texts, then case by case. */
export function differences(from: VersionContent, to: VersionContent): readonly Difference[] {
  const before = new Map(byRank(from.items).map((item) => [item.caseId, item]));
  const after = new Map(byRank(to.items).map((item) => [item.caseId, item]));
  const moved = movedAmong([...before.keys()].filter(isIn(after)), [...after.keys()].filter(isIn(before)));
  return [
    ...textDifference('EXPECTATIONS', from.expectations, to.expectations),
    ...textDifference('WAY_OF_WORKING', from.wayOfWorking, to.wayOfWorking),
    ...[...after.values()].flatMap((item) => {
      const earlier = before.get(item.caseId);
      return earlier === undefined ? added(item) : itemDifferences(earlier, item, moved.has(item.caseId));
    }),
    ...[...before.values()].filter(({ caseId }) => !after.has(caseId)).map(removed),
  ];
}

function textDifference(what: DifferenceSubject, before: string | null, after: string | null): readonly Difference[] {
  if (before === after) return [];
  const kind = before === null ? 'ADDED' : after === null ? 'REMOVED' : 'CHANGED';
  return [{ ...NONE, kind, what, before, after }];
}

function added({ caseId, title, assignments }: ItemContent): readonly Difference[] {
  return [
    { ...NONE, kind: 'ADDED', what: 'ITEM', caseId, after: title },
    ...assignments.map((one) => assignmentAdded(caseId, one)),
  ];
}

// Its assignments went with it.
function removed({ caseId, title }: ItemContent): Difference {
  return { ...NONE, kind: 'REMOVED', what: 'ITEM', caseId, before: title };
}

function itemDifferences(before: ItemContent, after: ItemContent, moved: boolean): readonly Difference[] {
  const { caseId } = after;
  const reordered: Difference = {
    ...NONE,
    kind: 'REORDERED',
    what: 'ITEM',
    caseId,
    field: 'rank',
    before: String(before.rank),
    after: String(after.rank),
  };
  const fields = ITEM_FIELDS.filter((field) => before[field] !== after[field]).map((field): Difference => ({
    ...NONE,
    kind: 'CHANGED',
    what: 'ITEM',
    caseId,
    field,
    before: before[field],
    after: after[field],
  }));
  return [
    ...(moved ? [reordered] : []),
    ...fields,
    ...assignmentDifferences(caseId, before.assignments, after.assignments),
  ];
}

/** Assignments are the same when they say the same; the same task with another doer or day was changed. */
function assignmentDifferences(
  caseId: string,
  before: readonly AssignmentContent[],
  after: readonly AssignmentContent[],
): readonly Difference[] {
  const [left, right] = unpaired(before, after, (a, b) => a.task === b.task && a.who === b.who && a.dueOn === b.dueOn);
  const [gone, fresh, pairs] = unpaired(left, right, (a, b) => a.task === b.task);
  return [
    ...pairs.map(([a, b]): Difference => {
      const sameDoer = a.who === b.who;
      return {
        ...NONE,
        kind: 'CHANGED',
        what: 'ASSIGNMENT',
        caseId,
        field: sameDoer ? 'dueOn' : 'who',
        before: sameDoer ? a.dueOn : a.task,
        after: sameDoer ? b.dueOn : b.task,
        assignmentBefore: a.id,
        assignmentAfter: b.id,
      };
    }),
    ...fresh.map((one) => assignmentAdded(caseId, one)),
    ...gone.map(({ id, task }): Difference => ({
      ...NONE,
      kind: 'REMOVED',
      what: 'ASSIGNMENT',
      caseId,
      before: task,
      assignmentBefore: id,
    })),
  ];
}

function assignmentAdded(caseId: string, { id, task }: AssignmentContent): Difference {
  return { ...NONE, kind: 'ADDED', what: 'ASSIGNMENT', caseId, after: task, assignmentAfter: id };
}

const isIn = (items: ReadonlyMap<string, unknown>) => (caseId: string) => items.has(caseId);

function byRank(items: readonly ItemContent[]): readonly ItemContent[] {
  return items.toSorted((a, b) => a.rank - b.rank || (a.caseId < b.caseId ? -1 : 1));
}
