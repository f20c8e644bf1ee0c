import { seen } from '@naerhjul/domain/access.ts';
import type { Act } from '@naerhjul/domain/act.ts';
import { dayStored, type Day } from '@naerhjul/domain/calendar.ts';
import { collatedFacts, committeeFacts, shownCases, shownExamples } from '@naerhjul/domain/report/shown-facts.ts';
import { langOf, nothingThere, placeAt } from '../outlet/asked.ts';
import { textIn, type Lang } from '../outlet/words.ts';
import { collatedBlocks } from './collated-paper.ts';
import { committeeBlocks } from './committee-paper.ts';
import type { Paper } from './paper.ts';
import { paperOf } from './whole-paper.ts';

/** The report that an address names. */
export interface Asked {
  readonly number: string;
  readonly year: number;
  /** The committee; the collated report without. */
  readonly slug: string | undefined;
  readonly params: URLSearchParams;
}

/** A report as its caller may see it, in words; a draft is not there for those who may not. */
export async function readReport(act: Act, { number, year, slug, params }: Asked): Promise<Paper> {
  const { db, actor } = act;
  const place = await placeAt(act, number);
  const found = { place, lang: langOf(params, place), year };
  const ofCommittee = slug === undefined ? { cycleId: null } : { cycle: { committee: { slug } } };
  const report = await db.annualReport.findFirst({
    where: { AND: [seen(actor).annualReport, { municipalityId: place.id, year }, ofCommittee] },
  });
  if (report === null) throw nothingThere();
  if (report.cycleId === null) {
    const facts = collatedFacts(report);
    if (facts === null) throw nothingThere();
    return paperOf(found, { report, asOf: facts.asOf, blocks: collatedBlocks(found.lang, facts) });
  }
  const kept = committeeFacts(report);
  if (kept === null) throw nothingThere();
  const facts = { ...kept, cases: await shownCases(act, kept), goodExamples: await shownExamples(act, kept) };
  const blocks = committeeBlocks(found.lang, facts, await titlesOf(act, report.cycleId, found.lang));
  const committee = await nameOn(act, report.cycleId, facts.asOf);
  return paperOf(found, { report, asOf: facts.asOf, blocks, committee });
}

/** What the phases of a year are called, by their place in it. */
async function titlesOf({ db, actor }: Act, cycleId: string, lang: Lang): Promise<ReadonlyMap<number, string>> {
  const phases = await db.phase.findMany({
    where: { AND: [seen(actor).phase, { cycleId }] },
    include: { template: true },
  });
  return new Map(
    phases.map(({ position, template, ...own }) => {
      const { titleNb, titleNn, titleEn } = own.titleNb === null && template !== null ? template : own;
      return [position, textIn({ nb: titleNb ?? '', nn: titleNn, en: titleEn }, lang)];
    }),
  );
}

/** What a committee was called on the day that its report speaks of. */
async function nameOn({ db }: Act, cycleId: string, on: Day): Promise<string> {
  const names = await db.committeeName.findMany({
    where: { committee: { cycles: { some: { id: cycleId } } } },
    orderBy: { validFrom: 'asc' },
  });
  return (names.findLast(({ validFrom }) => dayStored(validFrom) <= on) ?? names[0])?.name ?? '';
}
