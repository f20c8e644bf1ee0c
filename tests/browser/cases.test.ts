import { expect, it } from 'vitest';
import { ask } from './testkit/api.ts';
import { theConsole } from './testkit/console.ts';
import { givenCase, givenCommittee } from './testkit/given.ts';
import { expectAccessible, expectNamed, expectNoKeys } from './testkit/page-checks.ts';
import { coordinator, signedInAs } from './testkit/user.ts';

const CASE = `query($id: ID!) { node(id: $id) { ... on Case {
  number status { code } ledger { occurredOn reason to { code } } partners { committee { number } }
} } }`;

interface Told {
  readonly node: {
    readonly number: string;
    readonly status: { readonly code: string };
    readonly ledger: readonly { occurredOn: string; reason: string | null; to: { code: string } | null }[];
    readonly partners: readonly { readonly committee: { readonly number: number } }[];
  };
}

it('raises a case, shares it and moves it on for a reason, and keeps what was written when that is refused', async () => {
  const { page, open, picture, complaints } = await coordinator();
  const dialog = page.getByRole('dialog');
  await open('/Case');
  await page.getByRole('link', { name: 'Reis en sak' }).click();
  await expectNamed(page, 'Reis en sak');
  await page.getByLabel('Nærutvalg').click();
  await page.getByRole('option', { name: /^1 Mjøndalen/ }).click();
  await page.getByLabel('Hva saken gjelder, i én linje').fill('Benker langs elva');
  await page.getByLabel('Hvor saken kommer fra').first().click();
  await page.getByRole('option', { name: 'Innspill fra en innbygger' }).click();
  await page.getByLabel('Reist').fill('2026-03-02');
  await page.getByText('mandag 2. mars 2026').waitFor();
  await page.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('heading', { level: 1, name: /^2026-\d{3} Benker langs elva$/ }).waitFor();

  await page.getByRole('button', { name: 'Del med et utvalg' }).click();
  await dialog.getByLabel('Nærutvalg').click();
  await page.getByRole('option', { name: /^4 Rødskog/ }).click();
  await dialog.getByRole('button', { name: 'Del med et utvalg' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: '4 Rødskog og Gulskogen' }).waitFor();

  await page.getByRole('button', { name: /^Flytt til …/ }).click();
  await page.getByRole('menuitem', { name: 'Sendt videre' }).click();
  await dialog.getByLabel('Hvem er saken sendt videre til?').fill('Bydrift');
  await dialog.getByLabel('Hvorfor?').fill('Kommunen setter opp benkene selv');
  await dialog.getByLabel('Hvilken dag skjedde det?').fill('2026-02-01');
  await expectAccessible(page);
  await picture('case-moving');
  await dialog.getByRole('button', { name: 'Flytt', exact: true }).click();
  // The case was raised in March: the day is refused, and everything that was written stays.
  await dialog.getByRole('alert').getByText('Noe mangler eller er feil. Se over det du har skrevet.').waitFor();
  await dialog.getByText('Må komme etter starten').waitFor();
  expect(await dialog.getByLabel('Hvorfor?').inputValue()).toBe('Kommunen setter opp benkene selv');
  await expectAccessible(page);
  await picture('case-move-refused');
  await dialog.getByLabel('Hvilken dag skjedde det?').fill('2026-04-07');
  await dialog.getByRole('button', { name: 'Flytt', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/er flyttet til «Sendt videre»/).waitFor();

  const id = decodeURIComponent(/#\/Case\/([^/]+)\/show/.exec(page.url())?.[1] ?? '');
  const { node } = await ask<Told>(CASE, { id });
  expect(node.status.code).toBe('FORWARDED');
  expect(node.ledger.at(-1)).toMatchObject({ occurredOn: '2026-04-07', reason: 'Kommunen setter opp benkene selv' });
  expect(node.partners.map(({ committee }) => committee.number)).toEqual([4]);
  expect(complaints).toEqual([]);
});

it('puts a step right with a new one, shows both, and reads what rule stands behind a refusal', async () => {
  const { id: committeeId } = await givenCommittee(1);
  const { id, path } = await givenCase(committeeId, 'Lys i undergangen', { raisedOn: '2026-02-02' });
  const MOVE = 'mutation($input: ChangeCaseStatusInput!) { changeCaseStatus(input: $input) { id } }';
  const move = { id, to: 'ACHIEVED', reason: 'Lyset er på plass', occurredOn: '2026-05-04' };
  await ask(MOVE, { input: move }, 'staff');
  const { page, open, picture, complaints } = await signedInAs('amir');
  const dialog = page.getByRole('dialog');
  const steps = page.getByRole('list', { name: 'Statushistorikk' });
  await open(`${path}/ledger`);
  await page.getByRole('button', { name: 'Rett opp: steg 2' }).click();
  await dialog.getByLabel('Ny status').click();
  await page.getByRole('option', { name: 'Venter på kommunen' }).click();
  await dialog.getByLabel('Hvilken dag skjedde det?').fill('2026-05-06');
  await dialog.getByLabel('Hvorfor?').fill('Lyset var bare bestilt');
  await expectAccessible(page);
  await picture('case-correcting');
  await dialog.getByRole('button', { name: 'Rett opp', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await steps.getByText('Retter opp steg 2.').waitFor();
  await steps.getByText('Rettet opp av steg 3.').waitFor();
  await expectAccessible(page);
  await picture('case-corrected');
  expect((await ask<Told>(CASE, { id })).node.status.code).toBe('WAITING');

  // What raised the case goes on raising it: the form stays, and the rule can be read.
  await page.getByRole('button', { name: 'Rett opp: steg 1' }).click();
  await dialog.getByLabel('Ny status').click();
  await page.getByRole('option', { name: 'Oppnådd' }).click();
  await dialog.getByLabel('Hvorfor?').fill('Den var alltid oppnådd');
  await dialog.getByRole('button', { name: 'Rett opp', exact: true }).click();
  await dialog.getByText('Det første steget er det som reiste saken.').waitFor();
  await dialog.getByText('Regel R20').click();
  await dialog.getByText(/En statusendring er en hendelse som blir stående/).waitFor();
  expect(await dialog.getByLabel('Hvorfor?').inputValue()).toBe('Den var alltid oppnådd');
  await expectAccessible(page);
  await picture('case-correction-refused');
  expect(complaints).toEqual([]);
});

it('moves several cases for one reason, and finds them again with a search that was kept', async () => {
  const { id: committeeId } = await givenCommittee(1);
  await givenCase(committeeId, 'Sykkelstativ ved stasjonen');
  await givenCase(committeeId, 'Sykkelstativ ved skolen');
  const { page, open, picture, complaints } = await signedInAs('amir');
  const dialog = page.getByRole('dialog');
  await open('/Case');
  await page.getByPlaceholder('Søk i nummer, tittel og beskrivelse').fill('sykkelstativ');
  await page.getByText('1–2 av 2').waitFor();
  await page.getByRole('button', { name: 'Legg til filter' }).click();
  await page.getByRole('menuitem', { name: 'Lagre dette søket …' }).click();
  await dialog.getByLabel('Navn på søket').fill('Sykkel');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.waitFor({ state: 'detached' });

  await page.getByLabel('Velg alle').check();
  await page.getByRole('button', { name: 'Endre status' }).click();
  await dialog.getByLabel('Ny status').click();
  await page.getByRole('option', { name: 'Under arbeid' }).click();
  await dialog.getByLabel('Hvorfor?').fill('Vi tar dem i ett');
  await expectAccessible(page);
  await picture('cases-moving');
  await dialog.getByRole('button', { name: 'Flytt', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('2 saker er flyttet.').waitFor();
  await page.getByRole('cell', { name: 'Under arbeid' }).nth(1).waitFor();

  await page.getByLabel('Søk i nummer, tittel og beskrivelse').fill('');
  await page.getByText(/^1–25 av \d+/).waitFor();
  await page.getByRole('button', { name: 'Legg til filter' }).click();
  await page.getByRole('menuitem', { name: 'Sykkel', exact: true }).click();
  await page.getByText('1–2 av 2').waitFor();

  // So are the columns that one chose; both are still there after signing out.
  await page.getByRole('button', { name: 'Kolonner' }).click();
  await page.getByRole('switch', { name: 'Reist' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Reist' }).waitFor();
  await page.getByRole('button', { name: 'Amir Haugland' }).click();
  await page.getByRole('menuitem', { name: 'Logg ut' }).click();
  await expectNamed(page, 'Logg inn');
  await page.goto(`${(await theConsole()).origin}/auth/sign-in?as=amir`);
  await page.getByRole('menuitem', { name: 'Saker' }).click();
  await page.getByRole('columnheader', { name: 'Reist' }).waitFor();
  await page.getByRole('button', { name: 'Legg til filter' }).click();
  // The list stands as one left it, so what is offered for the search is to remove it.
  await page.getByRole('menuitem', { name: /«Sykkel»/ }).waitFor();
  expect(complaints).toEqual([]);
});

it('names each case that stands in the way when several are moved, and moves none', async () => {
  const { id: committeeId } = await givenCommittee(1);
  const late = await givenCase(committeeId, 'Gapahuk i skogen', { raisedOn: '2026-06-01' });
  const early = await givenCase(committeeId, 'Gapahuk ved vannet', { raisedOn: '2026-01-12' });
  const { page, open, picture } = await coordinator();
  const dialog = page.getByRole('dialog');
  await open('/Case');
  await page.getByPlaceholder('Søk i nummer, tittel og beskrivelse').fill('gapahuk');
  await page.getByText('1–2 av 2').waitFor();
  await page.getByLabel('Velg alle').check();
  await page.getByRole('button', { name: 'Endre status' }).click();
  await dialog.getByLabel('Ny status').click();
  await page.getByRole('option', { name: 'Oppnådd' }).click();
  await dialog.getByLabel('Hvorfor?').fill('Begge er bygd');
  await dialog.getByLabel('Hvilken dag skjedde det?').fill('2026-03-02');
  await dialog.getByRole('button', { name: 'Flytt', exact: true }).click();
  await dialog.getByRole('alert').getByText(`${late.number} Gapahuk i skogen: Må komme etter starten`).waitFor();
  expect(await dialog.getByRole('alert').getByText(early.number).count()).toBe(0);
  expect(await dialog.getByLabel('Hvorfor?').inputValue()).toBe('Begge er bygd');
  await expectAccessible(page);
  await picture('cases-refused');
  expect((await ask<Told>(CASE, { id: early.id })).node.status.code).toBe('RAISED');
});

it('prioritises a case and says who does what, and hears that it rests on no finding', async () => {
  const { id: committeeId } = await givenCommittee(1);
  const { path, number } = await givenCase(committeeId, 'Møteplass i parken', { raisedOn: '2026-02-02' });
  const { page, open, picture, complaints } = await signedInAs('amir');
  const dialog = page.getByRole('dialog');
  await open(`${path}/work`);
  await page.getByRole('button', { name: 'Prioriter saken' }).click();
  await dialog.getByLabel('År og utvalg').click();
  await page.getByRole('option', { name: /^2026/ }).click();
  await dialog.getByLabel('Bestemt').fill('2026-03-10');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Saken viser ikke til noe funn. Knytt den til funnene den bygger på.').waitFor();
  await page.getByRole('button', { name: 'Ny oppgave' }).click();
  await dialog.getByLabel('Hva skal gjøres?').fill('Spørre naboene');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  // Somebody has to do it: the form says so and stays.
  await dialog.getByRole('alert').waitFor();
  await dialog.getByLabel('Andre').fill('Kultur og fritid');
  await dialog.getByRole('button', { name: 'Lagre' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Spørre naboene · Kultur og fritid').waitFor();
  await expectNamed(page, `${number} Møteplass i parken`);
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('case-work');
  expect(complaints).toEqual([]);
});
