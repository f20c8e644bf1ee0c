import { beforeAll, expect, it } from 'vitest';
import { ask } from './testkit/api.ts';
import { theConsole } from './testkit/console.ts';
import { onAPhone } from './testkit/on-a-phone.ts';
import { expectAccessible, expectNoKeys } from './testkit/page-checks.ts';
import { coordinatorOfTwo } from './testkit/of-two.ts';
import { carryOut, yearOf } from './testkit/years.ts';

/** Of all the example data, the committee there is the one that has made no agreement this year. */
const LIER = '3312';

// The example data take their time, and are nobody's test.
beforeAll(async () => {
  await theConsole();
});

it('makes an agreement from the priorities, tells what is missing, adopts it, and shows what a new version changes', async () => {
  const year = await yearOf('gullaug-og-lahell', 2026, LIER);
  const resident = 'Kim Eksempel';
  const personId = await carryOut('registerPerson', { municipality: LIER, name: resident, kind: 'RESIDENT' });
  const { committeeId } = year;
  const seatId = await carryOut('addSeat', { committeeId, kind: 'RESIDENT', validFrom: '2026-01-01' });
  await carryOut('fillSeat', { seatId, personId, startsOn: '2026-01-01' });
  const titles = ['Benker langs elva', 'Lys i undergangen'];
  for (const title of titles) {
    const caseId = await carryOut('raiseCase', {
      leadCommitteeId: committeeId,
      title,
      origin: 'COMMITTEE',
      raisedOn: '2026-06-01',
    });
    await carryOut('prioritiseCase', { caseId, cycleId: year.id, decidedOn: '2026-06-11' });
  }
  const user = await coordinatorOfTwo(LIER, ['gullaug-og-lahell', 'lierbyen-og-sylling']);
  const { page, open, picture, complaints } = user;
  const dialog = page.getByRole('dialog');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const confirm = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
  await open(year.path);
  await page.getByRole('link', { name: 'Samarbeidsavtale' }).click();
  await page.getByRole('heading', { level: 1, name: `Samarbeidsavtale 2026, ${year.name}` }).waitFor();
  await press('Lag utkast');
  await dialog.getByText('Avtalen får de 2 prioriterte sakene, med oppgaver.').waitFor();
  await confirm('Lag utkast');
  await page.getByText('Dette mangler før avtalen kan vedtas').waitFor();
  expect(await page.getByText(/^Sak \d{4}-\d+ har ingen oppgave\.$/).count()).toBe(2);
  await expectAccessible(page);
  await picture('50-agreement-draft');

  await press('Vedta avtalen');
  await dialog.getByRole('combobox', { name: 'Møtet den vedtas på' }).click();
  await page.getByRole('option', { name: /^Sommermøte/ }).click();
  await confirm('Vedta');
  await dialog.getByText('Kravet om innhold i samarbeidsavtalen er ikke oppfylt.').waitFor();
  await dialog.getByText('Du kan gå videre hvis du skriver hvorfor.').waitFor();
  await picture('51-agreement-refused');
  await confirm('Avbryt');

  await press('Skriv forventninger og arbeidsform');
  await dialog.getByLabel('Forventninger til hverandre').fill('Vi møter forberedt');
  await dialog.getByLabel('Arbeidsform').fill('Vi møtes hver måned');
  await confirm('Lagre');
  await page.getByText('Forventningene er ikke skrevet.').waitFor({ state: 'hidden' });
  for (const title of titles) {
    await page.getByRole('button', { name: `Hva vil du gjøre med «${title}»?` }).click();
    await page.getByRole('menuitem', { name: 'Legg til oppgave' }).click();
    await dialog.getByLabel('Oppgave').fill(`Ringe om ${title}`);
    await dialog.getByRole('combobox', { name: 'Navn' }).click();
    await page.getByRole('option', { name: resident }).click();
    await dialog.getByLabel('Frist').fill('2026-10-01');
    await confirm('Legg til oppgaven');
    await page.getByText(`Ringe om ${title} (innen 01.10.2026)`).waitFor();
  }
  await page.getByText('Ingenting mangler. Avtalen kan vedtas.').waitFor();
  await press('Vedta avtalen');
  await dialog.getByRole('combobox', { name: 'Møtet den vedtas på' }).click();
  await page.getByRole('option', { name: /^Sommermøte/ }).click();
  await confirm('Vedta');
  await page.getByText('Avtalen er vedtatt. Nå kan alle lese den.').waitFor();

  await press('Lag ny versjon');
  await confirm('Lag ny versjon');
  await page.getByText('Et utkast til ny versjon er laget.').waitFor();
  await press('Skriv forventninger og arbeidsform');
  await dialog.getByLabel('Arbeidsform').fill('Vi møtes hver uke');
  await confirm('Lagre');
  const difference = page.getByRole('listitem').filter({ hasText: 'Endret' });
  await difference.getByText('Vi møtes hver uke').waitFor();
  expect(await difference.getByRole('deletion').textContent()).toBe('Vi møtes hver måned');
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('52-agreement-versions');

  const { agreements } = await ask<{ agreements: { edges: readonly { node: { versions: readonly object[] } }[] } }>(
    `query($id: ID!) { agreements(filter: { committeeId: $id, years: [2026] }) { edges { node {
      versions { number status wayOfWorking items { assignments { task } } } } } } }`,
    { id: committeeId },
  );
  expect(agreements.edges[0]?.node.versions, 'for everyone').toMatchObject([
    { number: 1, status: 'ADOPTED', wayOfWorking: 'Vi møtes hver måned' },
  ]);
  await onAPhone(user, `Samarbeidsavtale 2026, ${year.name}`, '53-agreement-on-a-phone');
  expect(complaints.filter((one) => !one.includes('status of'))).toEqual([]);
});
