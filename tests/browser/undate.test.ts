import { expect, it } from 'vitest';
import { ask, DRAMMEN, openYear } from './testkit/api.ts';
import { expectAccessible } from './testkit/page-checks.ts';
import { coordinator } from './testkit/user.ts';

const YEAR = 2041;

const STATUSES = `query($municipality: String!) {
  meetings(filter: { municipality: $municipality, years: [${YEAR}], kinds: [ORDINARY] }, first: 100) {
    edges { node { status } }
  }
}`;

interface Statuses {
  readonly meetings: { readonly edges: readonly { readonly node: { readonly status: string } }[] };
}

async function statuses(): Promise<Readonly<Record<string, number>>> {
  const { meetings } = await ask<Statuses>(STATUSES, { municipality: DRAMMEN }, 'staff');
  const counted = Map.groupBy(meetings.edges, ({ node }) => node.status);
  return Object.fromEntries([...counted].map(([status, of]) => [status, of.length]));
}

it('takes back all the dates that were just set, sets them anew, and announces many from the year’s table', async () => {
  await openYear(YEAR);
  const { page, open, picture, complaints } = await coordinator();
  await open(`/year/${YEAR}/dates`);
  await page.getByRole('button', { name: 'Sett 40 datoer' }).click();
  await page.getByRole('button', { name: 'Angre alle de 40 datoene' }).click();
  await page.getByText('De 40 datoene er tatt bort igjen. Møtene står uten dato.').waitFor();
  expect(await statuses()).toEqual({ PLANNED: 40 });
  await picture('dates-undone');

  await page.getByRole('button', { name: 'Sett 40 datoer' }).click();
  await page.getByText('40 datoer er satt').waitFor();
  await open(`/year/${YEAR}`);
  await page.getByRole('button', { name: 'Kunngjør 40 møter' }).click();
  const dialog = page.getByRole('dialog', { name: `Kunngjør møtene i ${YEAR}` });
  await dialog.getByText('40 av møtene mangler sted eller saksliste.').waitFor();
  await dialog.getByRole('checkbox').first().uncheck();
  await expectAccessible(page);
  await picture('announce-many');
  await dialog.getByRole('button', { name: 'Kunngjør 39 møter' }).click();
  await page.getByText('39 møter er kunngjort').waitFor();
  expect(await statuses()).toEqual({ ANNOUNCED: 39, DATED: 1 });

  // The one that is left is undated where it was dated: in its cell of the table.
  await page
    .getByRole('table')
    .getByRole('button', { name: /Datert/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Ta bort datoen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort datoen' }).last().click();
  await page.getByText('Datoen er tatt bort.').waitFor();
  expect(await statuses()).toEqual({ ANNOUNCED: 39, PLANNED: 1 });
  expect(complaints).toEqual([]);
}, 240_000);
