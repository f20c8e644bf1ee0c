import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { STAFF_KEY, theApi } from '../testkit/api.ts';
import { globalId, rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { givenFullYear } from './given.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let w: World;
let report: { readonly id: string };
let address: string;
let collated: string;
beforeAll(async () => {
  const { origin } = await theApi();
  w = await world();
  const { cycle } = await givenFullYear(w);
  const found = await w.db.prisma.cycle.findUniqueOrThrow({
    where: { id: rowId(cycle) },
    include: { committee: true },
  });
  await w.givenMember({ committeeId: globalId('Committee', found.committeeId) });
  report = await w.carryOut('generateAnnualReport', { cycleId: cycle.id });
  await w.carryOut('writeForeword', { id: report.id, foreword: 'Et år med <mange> møter.\n\nTakk til alle.' });
  await w.carryOut('generateCollatedReport', { municipality: w.municipality.number, year: 2026 });
  collated = `${origin}/report/${w.municipality.number}/2026`;
  address = `${collated}/${found.committee.slug}`;
});

const staff = { headers: { authorization: `Bearer ${STAFF_KEY}` } };

/** The parts of a Word document, by their names in it. */
async function openedAt(at: string, init?: RequestInit) {
  const answer = await fetch(at, init);
  expect(answer.headers.get('content-type')).toBe(DOCX);
  const parts = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { answer, part };
}

describe('a draft', () => {
  it('is there for those who work with it and for nobody else, and is kept by no cache', async () => {
    for (const at of [`${address}.html`, `${address}.docx`, `${collated}.html`, `${collated}.docx`]) {
      expect((await fetch(at)).status).toBe(404);
      const own = await fetch(at, staff);
      expect([own.status, own.headers.get('cache-control'), own.headers.get('etag')]).toEqual([200, 'no-store', null]);
    }
    expect((await fetch(`${address}.html`, { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
  });

  it('says that it is a draft', async () => {
    expect(await (await fetch(`${address}.html`, staff)).text()).toContain('Utkast. Rapporten er ikke sendt');
  });
});

describe('a Word document', () => {
  it('has real headings, tables whose first row is their heading, contents, page numbers, a language and a title', async () => {
    const { answer, part } = await openedAt(`${address}.docx`, staff);
    expect(answer.headers.get('content-disposition')).toMatch(
      /^attachment; filename="arsrapport-2026-\d{4}-[a-z0-9-]+\.docx"$/,
    );
    const text = part('word/document.xml');
    const tables = text.match(/<w:tbl>/g) ?? [];
    expect(tables.length).toBeGreaterThan(4);
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(tables.length);
    expect(text.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(8);
    expect(text).toContain('TOC \\');
    expect(text).toContain('Et år med &lt;mange&gt; møter.');
    expect(part('word/styles.xml')).toContain('<w:lang w:val="nb-NO"/>');
    expect(part('docProps/core.xml')).toMatch(/<dc:title>Årsrapport 2026 – /);
    const footers = ['word/footer1.xml', 'word/footer2.xml'].map(part).join('');
    expect(footers).toContain('PAGE');
    expect(footers).toContain('NUMPAGES');
  });

  it('is written in the language that was asked for', async () => {
    const { part } = await openedAt(`${collated}.docx?lang=nn`, staff);
    expect(part('word/styles.xml')).toContain('<w:lang w:val="nn-NO"/>');
    expect(part('word/document.xml')).toContain('Alle nærutvala');
  });
});

describe('a report that was submitted', () => {
  beforeAll(async () => {
    await w.carryOut('submitAnnualReport', { id: report.id, body: 'Kommunestyret' });
  });

  it('is for everyone, may be kept for a minute, and is known again', async () => {
    for (const form of ['html', 'docx']) {
      const answer = await fetch(`${address}.${form}`);
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'public, max-age=60']);
      await answer.arrayBuffer();
      const again = await fetch(`${address}.${form}`, {
        headers: { 'if-none-match': answer.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
    }
  });

  it('is a page that runs nothing, loads nothing, and stands in no frame', async () => {
    const answer = await fetch(`${address}.html`);
    const body = await answer.text();
    const style = /<style>(.*?)<\/style>/s.exec(body)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(answer.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    );
    expect(body).toContain('<html lang="nb">');
    expect(body).toContain('Et år med &lt;mange&gt; møter.');
    expect(body).not.toMatch(/<script| style=| on\w+=/);
  });

  it('names none of those who hold a seat, were elected or contributed', async () => {
    const where = { municipalityId: rowId(w.municipality) };
    const people = await w.db.prisma.person.findMany({ where, select: { name: true } });
    const body = await (await fetch(`${address}.html`)).text();
    expect(body).toContain('Ingen personer er nevnt i tallene.');
    expect(people.length).toBeGreaterThan(0);
    expect(people.filter(({ name }) => body.includes(name))).toEqual([]);
  });

  it('is of nothing where there is no such municipality, committee, year, form or language', async () => {
    const addresses = [
      `${address}-x.html`,
      `${address}.pdf`,
      `${collated}.html`,
      address.replace('2026', '1999') + '.html',
      `${collated.replace(w.municipality.number, '0000')}.html`,
    ];
    const statuses = await Promise.all(addresses.map(async (at) => (await fetch(at)).status));
    expect(statuses).toEqual([404, 404, 404, 404, 404]);
    expect((await fetch(`${address}.html?lang=xx`)).status).toBe(400);
    expect((await fetch(`${address}.html`, { method: 'POST' })).status).toBe(405);
  });
});
