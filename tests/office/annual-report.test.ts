import { beforeAll, describe, expect, it } from 'vitest';
import { givenFullYear } from '../report/given.ts';
import { STAFF_KEY, theApi } from '../testkit/api.ts';
import { rowId } from '../testkit/rows.ts';
import { world } from '../testkit/world.ts';
import { HAS_OFFICE, office } from './office.ts';

describe.skipIf(!HAS_OFFICE)('the annual report as a document that LibreOffice lays out', () => {
  const papers = ['committee', 'collated'] as const;
  const pages: Record<(typeof papers)[number], readonly string[]> = { committee: [], collated: [] };
  beforeAll(async () => {
    const { origin } = await theApi();
    const w = await world();
    const { cycle } = await givenFullYear(w);
    const { committee } = await w.db.prisma.cycle.findUniqueOrThrow({
      where: { id: rowId(cycle) },
      include: { committee: true },
    });
    const { id } = await w.carryOut('generateAnnualReport', { cycleId: cycle.id });
    await w.carryOut('writeForeword', { id, foreword: 'Et år med <mange> møter på Øvre Ås.\n\nTakk til alle.' });
    await w.carryOut('generateCollatedReport', { municipality: w.municipality.number, year: 2026 });
    const collated = `${origin}/report/${w.municipality.number}/2026`;
    const desk = await office();
    for (const [name, at] of [
      ['committee', `${collated}/${committee.slug}`],
      ['collated', collated],
    ]) {
      const answer = await fetch(`${at}.docx`, { headers: { authorization: `Bearer ${STAFF_KEY}` } });
      await desk.keep(`${name}.docx`, new Uint8Array(await answer.arrayBuffer()));
    }
    await desk.convert(
      'pdf',
      papers.map((name) => `${name}.docx`),
    );
    for (const name of papers) pages[name] = await desk.pagesOf(`${name}.pdf`);
    return desk.leave;
  }, 300_000);

  it.each(papers)('has pages that are numbered, the last as the last: %s', (name) => {
    const { length } = pages[name];
    expect(length).toBeGreaterThan(2);
    expect(length).toBeLessThan(20);
    const numbered = pages[name].filter((page) => page.includes(`av ${length}`));
    expect(numbered.length).toBeGreaterThanOrEqual(length - 1);
    expect(pages[name].at(-1)).toContain(`${length} av ${length}`);
  });

  it.each(papers)('reads as it was written, in Norwegian letters: %s', (name) => {
    const text = pages[name].join('\n').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Årsrapport 2026');
    expect(text).toContain('Innhold');
    expect(text.includes('Et år med <mange> møter på Øvre Ås. Takk til alle.')).toBe(name === 'committee');
    // What a program could not read it shows as this.
    expect(text).not.toContain('\uFFFD');
    expect(text).not.toMatch(/Error!|Feil!/);
  });
});
