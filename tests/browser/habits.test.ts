import { expect, it } from 'vitest';
import { ask, DRAMMEN } from './testkit/api.ts';
import { givenCase, givenCommittee } from './testkit/given.ts';
import { asInTheBackground, expectAccessible, expectNamed, expectNoKeys } from './testkit/page-checks.ts';
import { coordinator } from './testkit/user.ts';

const UPDATE = 'mutation($input: UpdateCaseInput!) { updateCase(input: $input) { id } }';
const TITLE = 'query($id: ID!) { node(id: $id) { ... on Case { title } } }';

it('finds people, themes, agreements and groups by Ctrl+K too', async () => {
  const { page, open, complaints } = await coordinator();
  await open('/');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Søk og gå til' });
  const field = dialog.getByRole('combobox', { name: 'Hva leter du etter?' });
  for (const [typed, found] of [
    ['morten lind', /Morten Lindtangen Person · nærutvalg 5/],
    ['samarbeidsavtale konnerud', /Samarbeidsavtale \d{4} Samarbeidsavtale · nærutvalg \d/],
    ['arbeidsgruppe', /Arbeidsgruppe · nærutvalg \d/],
    ['besøk av ordfører', /Besøk av ordfører \d{4} Besøk av ordfører · nærutvalg \d/],
  ] as const) {
    await field.fill(typed);
    await dialog.getByRole('option', { name: found }).first().waitFor();
  }
  await field.fill('trafikksikkerhet');
  await dialog.getByRole('option', { name: 'Trafikksikkerhet Tema for saker', selected: true }).waitFor();
  await page.keyboard.press('Enter');
  await expectNamed(page, 'Saker');
  await field.waitFor({ state: 'detached' });
  expect(decodeURIComponent(page.url())).toContain('themeIds');
  expect(complaints).toEqual([]);
});

it('finds what one looks for by Ctrl+K, and goes there by the keyboard alone', async () => {
  const { id: committeeId } = await givenCommittee(4);
  await givenCase(committeeId, 'Gatelys langs Rødskogveien');
  const { page, open, picture, complaints } = await coordinator();
  await open('/profile');
  await expectNamed(page, 'Min side');
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Søk og gå til' });
  const field = dialog.getByRole('combobox', { name: 'Hva leter du etter?' });
  await field.fill('gatelys rødskog');
  await dialog.getByRole('option', { name: /Gatelys langs Rødskogveien Sak · nærutvalg 4/, selected: true }).waitFor();
  await expectAccessible(page);
  await picture('search');
  await field.fill('qwertyuiop');
  await dialog.getByText('Vi fant ikke noe om «qwertyuiop».').waitFor();
  await field.fill('gatelys rødskog');
  await dialog.getByRole('option', { name: /Gatelys/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Gatelys langs Rødskogveien$/ }).waitFor();

  // Where one went last comes first, and pages are found by their names.
  await page.keyboard.press('Control+k');
  await dialog.getByRole('option').first().filter({ hasText: 'Gatelys' }).waitFor();
  await field.fill('kommunedel');
  await dialog.getByRole('option', { name: 'Kommunedeler Side' }).waitFor();
  await expectNoKeys(page);
  await page.keyboard.press('Enter');
  await expectNamed(page, 'Kommunedeler');
  expect(complaints).toEqual([]);
});

it('is dark for whoever chooses so, also the next time', async () => {
  const { page, open, picture } = await coordinator();
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await open('/Case');
  await expectNamed(page, 'Saker');
  const light = await background();
  await page.getByRole('button', { name: 'Marit Ekornrud' }).click();
  await page.getByRole('menuitemradio', { name: 'Mørkt' }).click();
  await page.getByRole('menuitemradio', { name: 'Mørkt', checked: true }).waitFor();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.reload();
  await expectNamed(page, 'Saker');
  expect(await background()).not.toBe(light);
  await page.getByRole('columnheader', { name: 'Nærutvalg' }).waitFor();
  await expectAccessible(page);
  await picture('cases-dark');
});

it('offers what was half written when the browser went down, and forgets it once it is thrown away', async () => {
  const { page, open, complaints } = await coordinator();
  const title = page.getByLabel('Hva saken gjelder, i én linje');
  const kept = (is: boolean) =>
    page.waitForFunction(
      (wanted) => Object.keys(localStorage).some((key) => key.startsWith('naerhjul.drafts')) === wanted,
      is,
    );
  await open('/Case/create');
  await title.fill('Benker ved elva');
  await kept(true);
  await page.reload();
  await page.getByText(/^Du begynte på dette \d\d\.\d\d\.\d{4} kl\. \d\d:\d\d, men lagret ikke\.$/).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Hent kladden' }).click();
  expect(await title.inputValue()).toBe('Benker ved elva');
  await page.reload();
  await page.getByRole('button', { name: 'Slett den' }).click();
  await kept(false);
  expect(complaints).toEqual([]);
});

const MEETINGS = `query($municipality: String!) {
  meetings(first: 100, filter: { municipality: $municipality, years: [2026] }) { edges { node { id moves } } }
}`;

it('keeps what is half written in a small dialog too, warns before it is left, and forgets it once it is saved', async () => {
  const { meetings } = await ask<{
    meetings: { edges: readonly { node: { readonly id: string; readonly moves: readonly string[] } }[] };
  }>(MEETINGS, { municipality: DRAMMEN }, 'staff');
  const id = meetings.edges.find(({ node }) => node.moves.includes('UPDATE'))?.node.id ?? '';
  const { page, open, complaints } = await coordinator();
  const place = page.getByRole('dialog').getByLabel('Sted', { exact: true });
  const edit = () => page.getByRole('button', { name: 'Endre møtet' }).click();
  await open(`/Meeting/${encodeURIComponent(id)}/show`);
  await page.getByRole('menuitem', { name: 'Saker', exact: true }).click();
  await expectNamed(page, 'Saker');
  await page.goBack();
  await edit();
  await place.fill('Grendehuset, inngang bak');
  await page.waitForFunction(() => Object.values(localStorage).some((kept) => String(kept).includes('inngang bak')));
  await page.evaluate(() => globalThis.history.forward());
  const question = page.getByRole('dialog', { name: 'Forlate uten å lagre?' });
  await question.getByRole('button', { name: 'Bli her' }).click();
  await question.waitFor({ state: 'detached' });
  expect(await place.inputValue()).toBe('Grendehuset, inngang bak');

  await page.reload();
  await edit();
  await page.getByText(/^Du begynte på dette/).waitFor();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Hent kladden' }).click();
  expect(await place.inputValue()).toBe('Grendehuset, inngang bak');
  await page.getByRole('dialog').getByRole('button', { name: 'Lagre' }).click();
  await page.getByText('Grendehuset, inngang bak').first().waitFor();
  await page.waitForFunction(() => Object.keys(localStorage).every((key) => !key.startsWith('naerhjul.drafts')));
  expect(complaints).toEqual([]);
});

it('shows at once what someone else changes, and undoes it through the history', async () => {
  const committee = await givenCommittee(4);
  const { id, number, path } = await givenCase(committee.id, 'Fotgjengerfelt ved skolen');
  const { page, open, picture, complaints } = await coordinator();
  await open(path);
  await expectNamed(page, `${number} Fotgjengerfelt ved skolen`);
  await ask(UPDATE, { input: { id, title: 'Fotgjengerfelt ved kirken' } }, 'staff');
  await page.getByText('Noen andre har endret noe her nå. Siden viser det nyeste.').waitFor();
  await expectNamed(page, `${number} Fotgjengerfelt ved kirken`);

  await open(`${committee.path}/history`);
  const changed = page.getByRole('listitem').filter({ hasText: `Endret: saken (${number} Fotgjengerfelt ved kirken)` });
  await changed.getByRole('button', { name: /^Angre endringen/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Angre endringen?' });
  await dialog.getByText('Fotgjengerfelt ved skolen').waitFor();
  await expectAccessible(page);
  await picture('undo');
  await dialog.getByRole('button', { name: 'Angre endringen' }).click();
  await page.getByText('Endringen er angret.').waitFor();
  expect(await ask(TITLE, { id }, 'staff')).toEqual({ node: { title: 'Fotgjengerfelt ved skolen' } });

  // What has been changed again since is not overwritten, and is not offered once the page knows.
  const entries = page.getByRole('listitem').filter({ hasText: 'Endret: saken' });
  const undo = (nth: number) => entries.nth(nth).getByRole('button', { name: /^Angre endringen/ });
  await undo(0).waitFor();
  expect(await undo(1).count()).toBe(0);
  await asInTheBackground(page);
  await ask(UPDATE, { input: { id, title: 'Fotgjengerfelt ved torget' } }, 'staff');
  await undo(0).click();
  await page.getByRole('dialog').getByText('Kan ikke angres her: det er endret igjen etterpå.').waitFor();
  expect(complaints).toEqual([]);
});
