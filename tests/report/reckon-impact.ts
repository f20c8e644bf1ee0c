import { daysBetween, isBy, openedBy, percentile, stoodOn, textIn, type Raw, type Row } from './raw.ts';

const CLOSING: ReadonlySet<unknown> = new Set(['ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN']);

interface Traced {
  readonly finding: string;
  readonly case: { readonly id: string; readonly isAchieved: boolean; readonly days: number | null } | null;
  /** The line as the report tells it. */
  readonly line: Readonly<Record<string, unknown>> & {
    readonly prioritisedOn: string | null;
    readonly agreedOn: string | null;
    readonly outcomeOn: string | null;
  };
}

/** The figures and lines of a trace by its definitions (D42–D59), finding by finding over raw rows; lines in no order. */
export function reckonImpact(raw: Raw, asOf: string, seesAll: boolean) {
  const opened = openedBy(raw, asOf);
  const traced = (raw.finding ?? []).flatMap((finding) => {
    const dialogue = raw.dialogue?.find(({ id }) => id === finding['dialogue_id']);
    const cycle = opened.find(({ id }) => id === dialogue?.['cycle_id']);
    const completedOn = textIn(dialogue, 'completed_on');
    if (cycle === undefined || !isBy(completedOn, asOf)) return [];
    const cases = (raw.case_finding ?? [])
      .filter((row) => row['finding_id'] === finding.id)
      .flatMap((row) => raw.committee_case?.find(({ id }) => id === row['case_id']) ?? [])
      .filter(({ id, is_public: isPublic }) => (seesAll || isPublic === true) && stoodOn(raw, id, asOf) !== null);
    const said = {
      committee: textIn(
        raw.committee?.find(({ id }) => id === cycle['committee_id']),
        'slug',
      ),
      year: Number(cycle['year']),
      type: textIn(finding, 'type'),
      completedOn,
    };
    if (cases.length === 0) return [{ finding: finding.id, case: null, line: { ...said, ...NOTHING } }];
    return cases.map((found) => ofCase(raw, { finding, found, said, opened, asOf }));
  });
  return { figures: figuresOf(traced), lines: traced.map(({ line }) => line) };
}

const NOTHING = {
  number: null,
  raisedOn: null,
  prioritisedOn: null,
  agreedOn: null,
  inTreatmentOn: null,
  category: null,
  outcomeOn: null,
};

interface About {
  readonly finding: Row;
  readonly found: Row;
  readonly said: object;
  readonly opened: readonly Row[];
  readonly asOf: string;
}

function ofCase(raw: Raw, { finding, found, said, opened, asOf }: About): Traced {
  const stood = stoodOn(raw, found.id, asOf);
  const first = (days: readonly (string | null)[]) =>
    days
      .filter((on) => on !== null && isBy(on, asOf))
      .toSorted((a, b) => String(a).localeCompare(String(b)))
      .at(0) ?? null;
  const isOpened = (cycleId: unknown) => opened.some(({ id }) => id === cycleId);
  const priorities = (raw.priority ?? []).filter((row) => row['case_id'] === found.id && isOpened(row['cycle_id']));
  const adopted = (raw.agreement_item ?? [])
    .filter((row) => row['case_id'] === found.id)
    .flatMap((row) => raw.agreement_version?.find(({ id }) => id === row['agreement_version_id']) ?? [])
    .filter(({ status, agreement_id: of }) => {
      const agreement = raw.agreement?.find(({ id }) => id === of);
      return status !== 'DRAFT' && isOpened(agreement?.['cycle_id']);
    });
  const raisedOn = textIn(found, 'raised_on') ?? '';
  const outcomeOn = CLOSING.has(stood?.category) ? (stood?.on ?? null) : null;
  return {
    finding: finding.id,
    case: {
      id: found.id,
      isAchieved: stood?.category === 'ACHIEVED',
      days: outcomeOn === null ? null : daysBetween(raisedOn, outcomeOn),
    },
    line: {
      ...said,
      number: textIn(found, 'number'),
      raisedOn,
      prioritisedOn: first(priorities.map((row) => textIn(row, 'decided_on'))),
      agreedOn: first(adopted.map((row) => textIn(row, 'adopted_on'))),
      inTreatmentOn: first(
        (stood?.steps ?? []).filter(({ category }) => category === 'IN_TREATMENT').map(({ on }) => on),
      ),
      category: stood?.category ?? null,
      outcomeOn,
    },
  };
}

function figuresOf(traced: readonly Traced[]) {
  const findings = (which: (one: Traced) => boolean) =>
    new Set(traced.filter(which).map(({ finding }) => finding)).size;
  const cases = (which: (one: Traced) => boolean) =>
    new Set(traced.filter(which).flatMap((one) => one.case?.id ?? [])).size;
  const isIn = (one: Traced) => one.case !== null;
  const isPrioritised = ({ line }: Traced) => line.prioritisedOn !== null;
  const isAgreed = ({ line }: Traced) => line.agreedOn !== null;
  const isAnswered = ({ line }: Traced) => line.outcomeOn !== null;
  const isAchieved = (one: Traced) => one.case?.isAchieved === true;
  const days = new Map(
    traced.flatMap((one) => (typeof one.case?.days === 'number' ? [[one.case.id, one.case.days]] : [])),
  );
  return {
    findings: findings(() => true),
    findingsInCases: findings(isIn),
    findingsPrioritised: findings(isPrioritised),
    findingsAgreed: findings(isAgreed),
    findingsAnswered: findings(isAnswered),
    findingsAchieved: findings(isAchieved),
    cases: cases(isIn),
    casesPrioritised: cases(isPrioritised),
    casesAgreed: cases(isAgreed),
    casesClosed: cases(isAnswered),
    casesAchieved: cases(isAchieved),
    medianDaysToOutcome: percentile([...days.values()], 0.5),
  };
}
