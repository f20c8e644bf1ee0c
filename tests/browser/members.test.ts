import { expect, it } from 'vitest';
import { givenCommittee, givenPerson } from './testkit/given.ts';
import { expectAccessible, expectNamed, expectNoKeys } from './testkit/page-checks.ts';
import { coordinator } from './testkit/user.ts';

it('adds a seat, shows it as vacant, fills it with someone who is registered on the way, and tells the whole of it in the history in words', async () => {
  const { path } = await givenCommittee(6);
  await givenPerson('Signe Rustad', 'POLITICIAN');
  const { page, open, picture, complaints } = await coordinator();
  const dialog = page.getByRole('dialog');
  const seats = page.getByRole('table', { name: 'Hvem som har hvilken plass' });
  await open(`${path}/members`);
  await page.getByRole('button', { name: 'Legg til en plass' }).click();
  await dialog.getByLabel('Hvem er plassen for?').click();
  await page.getByRole('option', { name: 'Innbygger', exact: true }).click();
  await dialog.getByLabel('Merknad').fill('prøveplass');
  await dialog.getByLabel('Første dag plassen finnes').fill('2026-01-01');
  await dialog.getByRole('button', { name: 'Legg til en plass' }).click();
  await dialog.waitFor({ state: 'detached' });
  const row = seats.getByRole('row', { name: /prøveplass/ });
  await row.getByText('Ledig').waitFor();
  // One more than the regulation asks for, and nobody in it: advice, with the rule behind it.
  await page.getByText('En eller flere innbyggerplasser er ledige.').waitFor();
  await page.getByText('Regel R18').click();
  await page.getByText(/Sammensetningen følger reglementet/).waitFor();
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('members-vacant');

  await row.getByRole('button', { name: /^Endre …/ }).click();
  await page.getByRole('menuitem', { name: 'Sett inn en person' }).click();
  // Who isn't registered yet is made here, and chosen, above the form that waits.
  await dialog.getByRole('button', { name: 'Ny person' }).click();
  const making = page.getByRole('dialog', { name: 'Ny person' });
  await making.getByLabel('Navn').fill('Oddvar Bjerkelund');
  await making.getByText('Fornavn og etternavn').waitFor();
  await expectAccessible(page);
  await picture('members-new-person');
  await making.getByRole('button', { name: 'Lag og velg' }).click();
  await making.waitFor({ state: 'detached' });
  await expect.poll(() => dialog.getByRole('combobox', { name: 'Person' }).inputValue()).toBe('Oddvar Bjerkelund');
  await dialog.getByLabel('Første dag i plassen').fill('2025-06-01');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Sett inn en person' }).click();
  // The seat did not exist then: refused, with everything still there.
  await dialog.getByRole('alert').waitFor();
  await dialog.getByText('Hører til et annet utvalg, år eller tidsrom').waitFor();
  expect(await dialog.getByRole('combobox', { name: 'Person' }).inputValue()).toBe('Oddvar Bjerkelund');
  await picture('members-fill-refused');
  await dialog.getByLabel('Første dag i plassen').fill('2026-02-01');
  await dialog.getByRole('button', { name: 'Sett inn en person' }).click();
  await dialog.waitFor({ state: 'detached' });
  await row.getByRole('link', { name: 'Oddvar Bjerkelund' }).waitFor();

  await open(`${path}/history`);
  const history = page.getByRole('list', { name: 'Historikk' });
  const entry = history.getByRole('listitem').filter({ hasText: 'Ny: vervet' }).first();
  await entry.getByText(/av Marit/).waitFor();
  await entry.getByText('Person: Oddvar Bjerkelund').waitFor();
  await entry.getByText('Første dag: 01.02.2026').waitFor();
  await entry.getByText(/^Plass: Innbyggerplass \d+ \(prøveplass\)$/).waitFor();
  await expectAccessible(page);
  await picture('members-history');
  expect(complaints).toEqual([]);
});

it('plans an election, has two stand, and seats the one who won from the first day of the term', async () => {
  const { path, name } = await givenCommittee(7);
  await givenPerson('Turid Vestlund');
  await givenPerson('Henrik Dalsrud');
  await givenPerson('Politiker Prøve', 'POLITICIAN');
  const { page, open, picture, complaints } = await coordinator();
  const dialog = page.getByRole('dialog');
  await open(`${path}/members`);
  await page.getByRole('button', { name: 'Planlegg valg' }).click();
  await dialog.getByLabel('År').click();
  await page.getByRole('option', { name: '2026' }).click();
  await dialog.getByLabel('Første dag i perioden').fill('2027-02-01');
  await dialog.getByRole('button', { name: 'Planlegg valg' }).click();
  await dialog.waitFor({ state: 'detached' });
  const elections = page.getByRole('table', { name: 'Valg av nye innbyggere' });
  await elections
    .getByRole('row', { name: /Fra 01\.02\.2027/ })
    .getByRole('link')
    .click();
  await expectNamed(page, `Valg av nye innbyggere 2026, 7 ${name}`);

  const nominate = async (who: string) => {
    await page.getByRole('button', { name: 'Legg til kandidat' }).click();
    await dialog.getByRole('combobox', { name: 'Person' }).fill(who);
    await page.getByRole('option', { name: who }).click();
    await dialog.getByRole('button', { name: 'Legg til kandidat' }).click();
  };
  await nominate('Politiker Prøve');
  // A politician cannot be elected to a resident seat (R17): said in words, and the form stays.
  await dialog.getByRole('alert').getByText('Bare innbyggere kan velges.').waitFor();
  await picture('election-refused');
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await dialog.waitFor({ state: 'detached' });
  await nominate('Turid Vestlund');
  await dialog.waitFor({ state: 'detached' });
  await nominate('Henrik Dalsrud');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('row', { name: /Henrik Dalsrud/ }).waitFor();

  await page.getByRole('button', { name: 'Registrer resultatet' }).click();
  await dialog.getByLabel('Valgdag').fill('2026-11-10');
  const turid = dialog.getByRole('group', { name: 'Turid Vestlund' });
  await turid.getByLabel('Valgt', { exact: true }).check();
  await turid.getByLabel('Valgt til plassen').click();
  await page.getByRole('option', { name: /^Innbyggerplass 1/ }).click();
  await turid.getByLabel('Stemmer').fill('31');
  await expectAccessible(page);
  await picture('election-holding');
  await dialog.getByRole('button', { name: 'Registrer resultatet' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('row', { name: /Turid Vestlund.*Valgt/ }).waitFor();
  await page.getByRole('row', { name: /Henrik Dalsrud.*Ikke valgt/ }).waitFor();
  await expectAccessible(page);
  await picture('election-held');

  await page.getByRole('link', { name: `7 ${name}` }).click();
  await page.getByLabel('Vis dagen').fill('2027-02-01');
  await page
    .getByRole('row', { name: /^Innbyggerplass 1/ })
    .getByRole('link', { name: 'Turid Vestlund' })
    .waitFor();
  expect(complaints).toEqual([]);
});
