import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coordinator, type User } from './testkit/user.ts';

/** The file that the list's button gives, line by line. */
async function downloaded({ page }: User) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned listen' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  // The mark that lets Norwegian Excel read Norwegian letters.
  expect(text.startsWith('\uFEFF')).toBe(true);
  const [heads = '', ...lines] = text.slice(1).trimEnd().split('\r\n');
  return { name: download.suggestedFilename(), heads: heads.split(';'), lines };
}

/** How many rows the list says that it has. */
async function totalOf({ page }: User): Promise<number> {
  const pages = await page
    .getByText(/\d+[-–]\d+ av \d+/)
    .first()
    .innerText();
  return Number(/av (\d+)/.exec(pages)?.[1]);
}

it('saves all that a list shows as a file for Norwegian Excel: meetings, cases and persons', async () => {
  const user = await coordinator();
  const { page, open, complaints, picture } = user;
  await open('/Meeting');
  await page.getByRole('table').waitFor();
  const meetings = await downloaded(user);
  expect(meetings.name).toMatch(/^Møter \d{4}-\d{2}-\d{2}\.csv$/);
  expect(meetings.heads).toEqual(['Når', 'Nærutvalg', 'Møte', 'Type', 'Status', 'Sted']);
  expect(meetings.lines).toHaveLength(await totalOf(user));
  expect(meetings.lines[0]).toMatch(/^\d{2}\.\d{2}\.\d{4} \d{2}:\d{2};\d+ .+;.+;Ordinært møte;.+;/);
  await picture('download-list');

  await open('/Case');
  await page.getByRole('columnheader', { name: 'Sak' }).waitFor();
  const cases = await downloaded(user);
  expect(cases.heads).toEqual(['Nummer', 'Sak', 'Nærutvalg', 'Status', 'Tema']);
  expect(cases.lines).toHaveLength(await totalOf(user));
  expect(cases.lines.every((line) => /^\d{4}-\d+;[^;]+;\d+ [^;]+;[^;]+;/.test(line))).toBe(true);

  await open('/Person');
  await page.getByRole('columnheader', { name: 'Navn' }).waitFor();
  const persons = await downloaded(user);
  expect(persons.heads).toEqual(['Navn', 'Rolle', 'Nærutvalg', 'Publisering']);
  expect(persons.lines).toHaveLength(await totalOf(user));
  expect(complaints).toEqual([]);
});

it('saves only what the list is narrowed to', async () => {
  const user = await coordinator();
  const { page, open } = user;
  await open(`/Person?filter=${encodeURIComponent(JSON.stringify({ kinds: ['POLITICIAN'] }))}`);
  await page.getByRole('columnheader', { name: 'Navn' }).waitFor();
  const { lines } = await downloaded(user);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.every((line) => line.includes(';Politiker;'))).toBe(true);
});

it('saves the working groups of one committee, and the exchanges with what they are about', async () => {
  const user = await coordinator();
  const { page, open, complaints } = user;
  await open('/WorkingGroup');
  await page.getByRole('columnheader', { name: 'Navn' }).waitFor();
  await page.getByLabel('Nærutvalg', { exact: true }).click();
  await page.getByRole('option', { name: '1 Mjøndalen, Åsen, Steinberg og Ytterkollen' }).click();
  await page.waitForFunction(() => location.hash.includes('committeeId'));
  await page.getByRole('cell', { name: '2 Krokstadelva og Stenseth' }).first().waitFor({ state: 'detached' });
  const groups = await downloaded(user);
  expect(groups.heads).toEqual(['Navn', 'Nærutvalg', 'Status', 'Saker']);
  expect(groups.lines.length).toBeGreaterThan(0);
  expect(groups.lines.filter((line) => !/^[^;]+;1 Mjøndalen/.test(line))).toEqual([]);

  await open('/Exchange');
  await page.getByRole('columnheader', { name: 'Hva det handler om' }).waitFor();
  const exchanges = await downloaded(user);
  expect(exchanges.heads).toEqual(['Hva det handler om', 'Hvem deler', 'Status', 'Dag', 'Nærutvalg']);
  expect(exchanges.lines).toHaveLength(await totalOf(user));
  expect(exchanges.lines.every((line) => /^"?[^;]+;Mellom /.test(line))).toBe(true);
  expect(complaints).toEqual([]);
});

it('saves who holds which seat of a committee on a day, and which are vacant', async () => {
  const user = await coordinator();
  const { page, open, complaints } = user;
  await open('/Committee');
  await page.getByRole('link', { name: 'Bragernes og Øren' }).click();
  await page.getByRole('tab', { name: 'Medlemmer og plasser' }).click();
  const seats = page.getByRole('table', { name: 'Hvem som har hvilken plass' });
  await seats.waitFor();
  const { name, heads, lines } = await downloaded(user);
  expect(name).toMatch(/^8 Bragernes og Øren, Medlemmer og plasser \d{4}-\d{2}-\d{2}\.csv$/);
  expect(heads).toEqual(['Plass', 'Hvem', 'Verv', 'Parti', 'Fra', 'Til', 'Personlig vara']);
  expect(lines).toHaveLength((await seats.getByRole('row').count()) - 1);
  expect(lines.filter((line) => line.includes(';Leder;'))).toHaveLength(1);
  expect(lines.some((line) => /^Politikerplass 1[^;]*;[^;]+;;[^;]+;\d{2}\.\d{2}\.\d{4};/.test(line))).toBe(true);
  const vacant = await seats.getByText('Ledig', { exact: true }).count();
  expect(lines.filter((line) => line.includes(';Ledig;'))).toHaveLength(vacant);
  expect(complaints).toEqual([]);
});
