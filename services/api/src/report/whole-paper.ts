import { dayOf, dayStoredOrNull, type Day } from '@naerhjul/domain/calendar.ts';
import type { AnnualReport } from '@naerhjul/prisma/generated/client.ts';
import { dayIn, momentIn } from '../outlet/words.ts';
import { heading, table, text, type Block, type Found, type Paper } from './paper.ts';
import { filled, REPORT_WORDS } from './words.ts';

interface Report {
  readonly report: AnnualReport;
  readonly asOf: Day;
  readonly blocks: readonly Block[];
  /** What the committee was called; nothing for the collated report. */
  readonly committee?: string;
}

/** A report as a whole: what it is, what its committee says, its year, and what was decided about it. */
export function paperOf(found: Found, { report, asOf, blocks, committee }: Report): Paper {
  const { place, lang, year } = found;
  const words = REPORT_WORDS[lang];
  const { foreword, status, generatedAt } = report;
  const title = `${words.title} ${year}`;
  const issuer = place.name.toLowerCase().includes('kommune') ? place.name : `${place.name} ${words.municipality}`;
  return {
    lang,
    title: `${title} – ${committee ?? words.all}`,
    subtitle: issuer,
    issuer,
    subject: words.subject,
    draft: status === 'DRAFT' ? words.draft : undefined,
    blocks: [
      ...about(found, report, asOf),
      ...(foreword === null ? [] : [heading(words.foreword), text(foreword)]),
      ...blocks,
      ...treatment(found, report),
    ],
    source: filled(words.source, {
      gathered: dayIn(dayOf(generatedAt, place.timeZone), lang),
      asOf: dayIn(asOf, lang),
    }),
  };
}

function about({ place, lang }: Found, report: AnnualReport, asOf: Day): readonly Block[] {
  const words = REPORT_WORDS[lang];
  const { status, generatedAt, body } = report;
  const submittedOn = dayStoredOrNull(report.submittedOn);
  const rows = [
    [words.standing, words.standings[status]],
    [words.asOf, dayIn(asOf, lang)],
    [words.gathered, momentIn(generatedAt, place.timeZone, lang)],
    ...(submittedOn === null ? [] : [[words.submittedOn, dayIn(submittedOn, lang)]]),
    ...(body === null ? [] : [[words.body, body]]),
  ];
  return [heading(words.about), ...table(words.about, told(words), rows)];
}

const told = ({ what, said }: { readonly what: string; readonly said: string }) => [
  { head: what, share: 35 },
  { head: said, share: 65 },
];

function treatment(
  { lang }: Found,
  { status, body, caseReference, decision, ...report }: AnnualReport,
): readonly Block[] {
  const treatedOn = dayStoredOrNull(report.treatedOn);
  if (status !== 'TREATED' || treatedOn === null) return [];
  const words = REPORT_WORDS[lang];
  const rows = [
    [words.body, body ?? words.none],
    [words.treatedOn, dayIn(treatedOn, lang)],
    [words.caseReference, caseReference ?? words.none],
    [words.decision, decision ?? words.none],
  ];
  return [heading(words.treatment), ...table(words.treatment, told(words), rows)];
}
