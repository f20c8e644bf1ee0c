import { expect, it } from 'vitest';
import { ask } from './testkit/api.ts';
import { expectAccessible, expectNamed } from './testkit/page-checks.ts';
import { coordinator, signedInAs } from './testkit/user.ts';

const CREATE = 'mutation($input: CreateMunicipalityInput!) { createMunicipality(input: $input) { id } }';
const GRANT = 'mutation($input: GrantRoleInput!) { grantRole(input: $input) { id } }';
const USERS = '{ users(first: 100) { edges { node { id name } } } }';

interface Users {
  readonly users: { readonly edges: readonly { readonly node: { readonly id: string; readonly name: string } }[] };
}

const PAGE_IN_PDF = /\/Type\s*\/Page\b/g;

it('begins with the year as a wheel: phase by phase with the arrow keys, the same in a table, and on one sheet of paper', async () => {
  const { page, open, picture, complaints } = await coordinator();
  await open('/');
  const wheel = page.getByRole('radiogroup', { name: /^Årshjulet \d{4}/ });
  await wheel.waitFor();
  // What the first page has to be sent of code, packed as it is sent: at most 400 kB.
  const sent = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes('/assets/'))
      .map((one) => (one as PerformanceResourceTiming).encodedBodySize),
  );
  expect(sent.length).toBeGreaterThan(20);
  expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(400_000);
  const phases = await wheel.getByRole('radio').all();
  const told = await Promise.all(phases.map(async (phase) => (await phase.getAttribute('aria-label')) ?? ''));
  expect(told.length).toBeGreaterThan(4);
  expect(told[0]).toMatch(/^1\. Nærutvalgsmøte 1, januar, \d+ av \d+ ferdig/);

  await phases[0]?.click();
  await page.getByRole('region', { name: '1. Nærutvalgsmøte 1' }).waitFor();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
  // From the first one goes back to the last.
  const last = wheel.getByRole('radio', { name: told.at(-1) ?? '', exact: true });
  expect(await last.getAttribute('aria-checked')).toBe('true');
  expect(await last.evaluate((one) => one === document.activeElement)).toBe(true);
  await page.getByRole('region', { name: told.at(-1)?.split(',')[0] ?? '' }).waitFor();

  const rows = await page
    .getByRole('table', { name: /^Fasene i årshjulet/ })
    .getByRole('row')
    .all();
  const cells = await Promise.all(rows.slice(1).map(async (row) => row.locator('th, td').allTextContents()));
  expect(cells.map((row) => row.filter((cell) => cell !== '').join(', '))).toEqual(told);
  await expectAccessible(page);
  await picture('start');

  const paper = await page.pdf({ preferCSSPageSize: true });
  expect(paper.toString('latin1').match(PAGE_IN_PDF)).toHaveLength(1);
  expect(complaints).toEqual([]);
});

it('shows a new municipality the four steps to its first year, and which are taken', async () => {
  const number = String(9000 + Math.floor(Math.random() * 900));
  const name = `Nyvik ${number}`;
  await ask(CREATE, { input: { number, name } }, 'staff');
  const { users } = await ask<Users>(USERS, {}, 'staff');
  const solveig = users.edges.find(({ node }) => node.name.startsWith('Solveig'))?.node.id;
  const grant = { userId: solveig, role: 'MUNICIPAL_ADMIN', municipality: number };
  await ask(GRANT, { input: grant }, 'staff');
  const { page, open, complaints } = await signedInAs('solveig');
  await open('/');
  await page.getByRole('combobox', { name: /^Kommune: / }).click();
  await page.getByRole('option', { name }).click();
  await expectNamed(page, `${name}: året i nærutvalgene`);
  const steps = page.getByRole('region', { name: /^Fire steg til året/ }).getByRole('listitem');
  await steps.first().waitFor();
  expect((await steps.allTextContents()).map((text) => /– ikke gjort/.test(text))).toEqual([false, true, true, true]);
  await expectAccessible(page);
  await steps.getByRole('link', { name: 'Nærutvalgene' }).click();
  await expectNamed(page, 'Nytt nærutvalg');
  expect(complaints).toEqual([]);
});
