import { beforeAll, expect, it } from 'vitest';
import { ask } from './testkit/api.ts';
import { theConsole } from './testkit/console.ts';
import { onAPhone } from './testkit/on-a-phone.ts';
import { expectAccessible, expectNamed, expectNoKeys } from './testkit/page-checks.ts';
import { coordinator, type User } from './testkit/user.ts';
import { yearOf } from './testkit/years.ts';

// The example data take their time, and are nobody's test.
beforeAll(async () => {
  await theConsole();
});

function on({ page }: User) {
  const dialog = page.getByRole('dialog');
  return {
    dialog,
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    confirm: (name: string) => dialog.getByRole('button', { name, exact: true }).click(),
    choose: async (field: string, option: string) => {
      await dialog.getByRole('combobox', { name: new RegExp(`^${field}`) }).click();
      await page.getByRole('option', { name: option }).click();
    },
  };
}

it('forms a working group, refuses a politician as member, and puts it to work with a case and an association', async () => {
  const year = await yearOf('stromso-nedenfor-vestfoldbanen', 2026);
  const user = await coordinator();
  const { page, open, picture } = user;
  const { dialog, press, confirm, choose } = on(user);
  await open(year.path);
  await page.getByRole('link', { name: 'Arbeidsgrupper' }).last().click();
  await expectNamed(page, `Arbeidsgrupper 2026, ${year.name}`);
  await press('Lag arbeidsgruppe');
  await dialog.getByLabel('Navn på gruppa').fill('Turveigruppa');
  await dialog.getByLabel('2026-017 Havnestien på Tangen merket og ryddet').check();
  await expectAccessible(page);
  await picture('60-group-forming');
  await confirm('Lag gruppa');
  await page.getByRole('link', { name: 'Turveigruppa' }).click();
  await expectNamed(page, 'Turveigruppa');

  await press('Sett i arbeid');
  await confirm('Sett i arbeid');
  await dialog.getByText('Gruppa må ha minst én innbygger fra utvalget.').last().waitFor();
  await confirm('Avbryt');
  await press('Legg til medlem');
  await choose('Hvem', `${year.politicians[0]?.name ?? ''} (politiker)`);
  await confirm('Legg til');
  await dialog.getByText('Kravet om saker og innbyggere i arbeidsgruppa er ikke oppfylt.').waitFor();
  await picture('61-group-refused');
  await choose('Hvem', `${year.residents[0] ?? ''} (innbygger)`);
  await confirm('Legg til');
  await page.getByText('Medlemmet er lagt til.').waitFor();
  // What comes next is about the group as it is now.
  await page
    .getByRole('listitem')
    .filter({ hasText: year.residents[0] ?? '' })
    .waitFor();
  await press('Legg til aktør');
  await dialog.getByRole('button', { name: 'Ny aktør' }).click();
  const making = page.getByRole('dialog', { name: 'Ny aktør' });
  await making.getByRole('textbox', { name: 'Navn' }).fill('Marienlyst vel');
  await making.getByRole('button', { name: 'Lag og velg' }).click();
  await making.waitFor({ state: 'detached' });
  await dialog.getByRole('combobox', { name: 'Aktør' }).getByText('Marienlyst vel').waitFor();
  await confirm('Legg til');
  await page.getByText('Marienlyst vel (organisasjon)').waitFor();
  await press('Sett i arbeid');
  await confirm('Sett i arbeid');
  await page.getByText('Gruppa er i arbeid.').waitFor();
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('62-group-at-work');
  const { workingGroups } = await ask<{ workingGroups: { edges: readonly { node: { readonly name: string } }[] } }>(
    `query($id: ID!) { workingGroups(filter: { committeeId: $id }) { edges { node {
      name status members { id } actors { id } cases { case { number } } } } } }`,
    { id: year.committeeId },
    'staff',
  );
  expect(workingGroups.edges.find(({ node }) => node.name === 'Turveigruppa')?.node).toMatchObject({
    status: 'ACTIVE',
    members: [{}],
    actors: [{}],
    cases: [{ case: { number: '2026-017' } }],
  });
  await page.getByRole('menuitem', { name: 'Arbeidsgrupper' }).click();
  await page.getByRole('combobox', { name: 'Status' }).click();
  await page.getByRole('option', { name: 'I arbeid' }).click();
  await page.keyboard.press('Escape');
  await page
    .getByRole('row', { name: /Turveigruppa/ })
    .getByText('I arbeid')
    .waitFor();
  // A list of all begins in the year of a committee, which one chooses.
  await press('Lag arbeidsgruppe');
  await picture('64-group-begun-from-the-list');
  await page.getByRole('menuitem', { name: `${year.name}, 2026` }).click();
  await expectNamed(page, `Arbeidsgrupper 2026, ${year.name}`);
  await page.goBack();
  await onAPhone(user, 'Arbeidsgrupper', '63-groups-on-a-phone');
});

it('plans an exchange, refuses to confirm it before two said yes, and keeps what came of it as a good example', async () => {
  const unwilling = await yearOf('krokstadelva-og-stenseth', 2026);
  const host = await yearOf('svelvik', 2026);
  const guest = await yearOf('bragernes-og-oren', 2026);
  const user = await coordinator();
  const { page, open, picture } = user;
  const { dialog, press, confirm } = on(user);
  await open(`${unwilling.path}/exchange`);
  await press('Planlegg erfaringsutveksling');
  await dialog.getByLabel('Hva vil dere lære eller dele?').fill('Noe om alt');
  await confirm('Planlegg');
  await dialog.getByText('Utvalget har takket nei til denne fasen.').waitFor();
  expect(await dialog.getByLabel('Hva vil dere lære eller dele?').inputValue()).toBe('Noe om alt');
  await confirm('Avbryt');

  await open(`${host.path}/exchange`);
  await expectNamed(page, `Erfaringsutveksling 2026, ${host.name}`);
  await press('Planlegg erfaringsutveksling');
  await dialog.getByLabel(`8 ${guest.name}`).check();
  await dialog.getByLabel('Hva vil dere lære eller dele?').fill('Hvordan får vi med oss de unge?');
  await dialog.getByLabel('Dag', { exact: true }).fill('2026-10-14');
  await dialog.getByLabel('Antall deltakere dere regner med').fill('20');
  await confirm('Planlegg');
  await page.getByRole('link', { name: 'Hvordan får vi med oss de unge?' }).click();
  await expectNamed(page, 'Hvordan får vi med oss de unge?');
  await press('Bekreft');
  await confirm('Bekreft');
  await dialog.getByText('Minst to utvalg må ha sagt ja, og verten er ett av dem.').waitFor();
  await picture('64-exchange-refused');
  await confirm('Avbryt');
  await press(`Hva vil du gjøre med «${guest.name}»?`);
  await page.getByRole('menuitem', { name: 'Skriv svaret' }).click();
  await dialog.getByLabel('Dag').fill('2026-09-20');
  await confirm('Lagre svaret');
  await page.getByText('Svaret er lagret.').waitFor();
  await press('Bekreft');
  await confirm('Bekreft');
  await page.getByText('Erfaringsutvekslingen er bekreftet.').waitFor();
  await press('Meld gjennomført');
  await dialog.getByLabel('Antall som kom').fill('34');
  await confirm('Meld gjennomført');
  const differences = page.getByRole('table', { name: 'Planlagt og gjennomført' });
  await differences.getByRole('row', { name: 'Antall deltakere 20 34' }).waitFor();
  await press('Skriv et godt eksempel');
  await dialog.getByLabel('Tittel').fill('Åpen klubbkveld');
  await dialog.getByLabel('Hva ble gjort?').fill('De unge inviterte naboene');
  await dialog.getByLabel('Hva kom ut av det?').fill('Mange nye kom');
  await confirm('Lagre eksempelet');
  await page.getByRole('link', { name: 'Åpen klubbkveld' }).waitFor();
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('65-exchange-carried-out');

  await open('/examples');
  await page.getByRole('heading', { name: 'Åpen klubbkveld' }).waitFor();
  await press('Hva vil du gjøre med «Åpen klubbkveld»?');
  await page.getByRole('menuitem', { name: 'Publiser' }).click();
  await confirm('Publiser');
  await page.getByLabel('Søk i gode eksempler').fill('flodhest');
  await page.getByText('Ingen gode eksempler passer med søket.').waitFor();
  await page.getByLabel('Søk i gode eksempler').fill('klubbkveld');
  await page.getByText('1 godt eksempel').waitFor();
  await page.getByText('Publisert', { exact: true }).waitFor();
  await expectAccessible(page);
  await picture('66-good-examples');
  await onAPhone(user, 'Gode eksempler', '67-good-examples-on-a-phone');
});

it('plans a visit by the mayor, and asks why when the leader is not among those who take part', async () => {
  const year = await yearOf('bragernes-og-oren', 2026);
  const user = await coordinator();
  const { page, open, picture } = user;
  const { dialog, press, confirm } = on(user);
  await open(`${year.path}/visit`);
  await page.getByText('Ingen besøk er planlagt.').waitFor();
  await press('Planlegg besøk');
  await dialog.getByLabel('Dag').fill('2026-10-14');
  await dialog.getByLabel('Ordfører', { exact: true }).fill('Ordfører Eli Eksempel');
  const others = year.residents.filter((name) => name !== year.leader).slice(0, 2);
  for (const name of others) await dialog.getByLabel(`${name} (innbygger)`).check();
  await expectAccessible(page);
  await picture('68-visit-planning');
  await confirm('Planlegg');
  await page.getByRole('heading', { name: '14.10.2026' }).waitFor();
  await press('Bekreft besøket');
  await confirm('Bekreft');
  await dialog.getByText('Lederen er ikke med.').waitFor();
  await dialog.getByLabel('Begrunnelse').fill('Nestlederen er vara for lederen');
  await picture('69-visit-blocked');
  await confirm('Bekreft');
  await page.getByText('Besøket er bekreftet.').waitFor();
  await press('Meld holdt');
  await confirm('Meld holdt');
  await page.getByText('Besøket er meldt holdt.').waitFor();
  await page.getByText('Nestlederen er vara for lederen').waitFor();
  await expectAccessible(page);
  await expectNoKeys(page);
  await onAPhone(user, `Ordførerbesøk 2026, ${year.name}`, '70-visit-on-a-phone');
  expect(await page.getByText('Holdt', { exact: true }).count()).toBe(1);
});
