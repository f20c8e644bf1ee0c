import { dayIn, isBy, openedBy, stoodOn, textIn, type Raw, type Row } from './raw.ts';

const CLOSING: ReadonlySet<unknown> = new Set(['ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN']);

/** The rows of a compliance report by its definitions (D09–D29), one year after another over raw rows, in no order. */
export function reckonCompliance(raw: Raw, asOf: string, seesAll: boolean): readonly object[] {
  return openedBy(raw, asOf).map((cycle) => ofYear(raw, cycle, asOf, seesAll));
}

function ofYear(raw: Raw, cycle: Row, asOf: string, seesAll: boolean) {
  const year = Number(cycle['year']);
  const inYear = (rows: readonly Row[] = []) => rows.filter((row) => row['cycle_id'] === cycle.id);
  const regulation = (raw.regulation ?? [])
    .filter((row) => isBy(textIn(row, 'valid_from'), `${year}-12-31`))
    .toSorted((a, b) => String(b['valid_from']).localeCompare(String(a['valid_from'])))[0];
  const required = Number(regulation?.['ordinary_meetings'] ?? 0);
  const held = heldIn(raw, inYear(raw.meeting_committee), asOf);
  const dialogue = inYear(raw.dialogue).find((row) => isBy(textIn(row, 'completed_on'), asOf));
  const adopted = adoptedIn(raw, inYear(raw.agreement), asOf);
  const exchanges = inYear(raw.exchange_invitation).filter(({ answer, exchange_id: of }) => {
    const exchange = raw.exchange?.find(({ id }) => id === of);
    return answer === 'ACCEPTED' && exchange?.['status'] === 'CARRIED_OUT' && isBy(textIn(exchange, 'actual_on'), asOf);
  });
  const visits = inYear(raw.mayor_visit).filter(
    (row) => row['status'] === 'HELD' && isBy(textIn(row, 'visits_on'), asOf),
  );
  const closedDay = cycle['status'] === 'CLOSED' ? dayIn(cycle['closed_at']) : null;
  const closedOn = isBy(closedDay, asOf) ? closedDay : null;
  const report = inYear(raw.annual_report).find(({ status }) => status !== 'DRAFT');
  const by = (column: string) => (isBy(textIn(report, column), asOf) ? textIn(report, column) : null);
  const optional = (kind: string, count: number) =>
    duty(
      inYear(raw.phase).filter((row) => row['kind'] === kind),
      count,
      asOf,
    );
  return {
    committee: textIn(
      raw.committee?.find(({ id }) => id === cycle['committee_id']),
      'slug',
    ),
    year,
    meetingsHeld: held,
    meetingsRequired: required,
    dialogueCompletedOn: textIn(dialogue, 'completed_on'),
    findings: (raw.finding ?? []).filter((row) => row['dialogue_id'] === dialogue?.id).length,
    agreementAdoptedOn: adopted[0] ?? null,
    agreementVersions: adopted.length,
    exchangesCarriedOut: exchanges.length,
    visitsHeld: visits.length,
    ...casesIn(raw, inYear(raw.case_cycle), inYear(raw.settlement), { asOf, seesAll, isClosed: closedOn !== null }),
    closedOn,
    reportSubmittedOn: by('submitted_on'),
    reportTreatedOn: by('treated_on'),
    meetings: required === 0 ? 'NOT_ASKED' : held < required ? 'LACKING' : 'KEPT',
    dialogue: dialogue ? 'KEPT' : Number(regulation?.['dialogues'] ?? 0) === 0 ? 'NOT_ASKED' : 'LACKING',
    agreement: adopted.length > 0 ? 'KEPT' : 'LACKING',
    exchange: optional('EXCHANGE', exchanges.length),
    mayorVisit: optional('MAYOR_VISIT', visits.length),
    settlement: closedOn === null ? 'LACKING' : 'KEPT',
    report: by('submitted_on') === null ? 'LACKING' : 'KEPT',
  };
}

function heldIn(raw: Raw, parts: readonly Row[], asOf: string) {
  const inPhases = new Set(parts.filter((part) => part['phase_id'] !== null).map((part) => part['meeting_id']));
  return (raw.meeting ?? []).filter(
    ({ id, kind, status, held_at: at }) =>
      inPhases.has(id) && kind !== 'EXTRA' && status === 'HELD' && isBy(dayIn(at), asOf),
  ).length;
}

function adoptedIn(raw: Raw, agreements: readonly Row[], asOf: string): readonly string[] {
  const ids = new Set(agreements.map(({ id }) => id));
  const versions = (raw.agreement_version ?? []).filter(
    (row) => ids.has(String(row['agreement_id'])) && row['status'] !== 'DRAFT',
  );
  const days = versions.flatMap((row) => textIn(row, 'adopted_on') ?? []);
  return days.filter((on) => on <= asOf).toSorted();
}

function duty(phases: readonly Row[], count: number, asOf: string): string {
  if (count > 0 || phases.some((row) => isBy(textIn(row, 'done_on'), asOf))) return 'KEPT';
  if (phases.length === 0) return 'NOT_ASKED';
  const choices = new Set(
    phases.map((row) => {
      if (row['optional'] !== true) return 'WANTED';
      return isBy(textIn(row, 'choice_on') ?? asOf, asOf) ? row['choice'] : 'UNDECIDED';
    }),
  );
  if (choices.has('WANTED')) return 'LACKING';
  return choices.has('UNDECIDED') ? 'UNDECIDED' : 'DECLINED';
}

interface Counting {
  readonly asOf: string;
  readonly seesAll: boolean;
  readonly isClosed: boolean;
}

function casesIn(raw: Raw, parts: readonly Row[], settlements: readonly Row[], { asOf, seesAll, isClosed }: Counting) {
  const ids = new Set(parts.flatMap((part) => textIn(part, 'case_id') ?? []));
  const cases = (raw.committee_case ?? []).filter(
    ({ id, is_public: isPublic }) => ids.has(id) && (seesAll || isPublic === true) && stoodOn(raw, id, asOf) !== null,
  );
  const became = (of: string) => settlements.find((row) => row['case_id'] === of)?.['outcome'];
  const settled = cases.filter(({ id }) =>
    isClosed ? became(id) === 'SETTLED' : CLOSING.has(stoodOn(raw, id, asOf)?.category),
  );
  const carried = cases.filter(({ id }) => isClosed && became(id) === 'CARRIED_OVER');
  return { cases: cases.length, casesSettled: settled.length, casesCarriedOver: carried.length };
}
