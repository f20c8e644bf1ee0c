import { beforeAll, expect, it } from 'vitest';
import { ask, DRAMMEN } from './testkit/api.ts';
import { theConsole } from './testkit/console.ts';
import { onAPhone } from './testkit/on-a-phone.ts';
import { expectAccessible, expectNoKeys } from './testkit/page-checks.ts';
import { coordinatorOfTwo } from './testkit/of-two.ts';
import { yearOf } from './testkit/years.ts';

// The example data take their time, and are nobody's test.
beforeAll(async () => {
  await theConsole();
});

it('takes a dialogue from its plan to findings that everyone can read, and asks why where a rule blocks', async () => {
  const year = await yearOf('rodskog-og-gulskogen', 2025);
  const user = await coordinatorOfTwo(DRAMMEN, ['rodskog-og-gulskogen', 'svelvik']);
  const { page, open, picture, complaints } = user;
  const dialog = page.getByRole('dialog');
  const choose = async (field: string, option: string) => {
    await dialog.getByRole('combobox', { name: field }).click();
    await page.getByRole('option', { name: option }).click();
  };
  await open(year.path);
  await page.getByRole('link', { name: 'Innbyggerdialog', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: `Innbyggerdialog 2025, ${year.name}` }).waitFor();

  await page.getByRole('button', { name: 'Legg til ansvarlig' }).click();
  const politician = year.politicians[0]?.name ?? '';
  await choose('Hvem', `${politician} (politiker)`);
  await dialog.getByLabel('Fra dag').fill('2025-02-01');
  await dialog.getByRole('button', { name: 'Legg til', exact: true }).click();
  await dialog.getByText('Kravet om innbyggere som er ansvarlige for dialogen er ikke oppfylt.').waitFor();
  await dialog.getByText('har ikke innbyggerplass').waitFor();
  // What was filled in stands there still.
  expect(await dialog.getByLabel('Fra dag').inputValue()).toBe('01.02.2025');
  await expectAccessible(page);
  await picture('30-dialogue-rule-blocks');
  await dialog.getByLabel('Begrunnelse').fill('Hun kjenner alle');
  await dialog.getByRole('button', { name: 'Legg til', exact: true }).click();
  const responsible = page.getByRole('table', { name: 'Ansvarlige' });
  await responsible.getByText('Hun kjenner alle').waitFor();
  await page.getByText('Regel R05').click();
  await page.getByText('De som har ansvar for innbyggerdialogen').waitFor();

  await page.getByRole('button', { name: 'Legg til aktivitet' }).click();
  await choose('Hvordan', 'Gjestebud');
  await dialog.getByLabel('Dag').fill('2025-03-03');
  await dialog.getByLabel('Antall deltakere').fill('12');
  await dialog.getByRole('button', { name: 'Legg til aktiviteten' }).click();
  await page.getByRole('table', { name: 'Aktiviteter' }).getByText('Gjestebud').waitFor();

  await page.getByRole('button', { name: 'Skriv et funn' }).click();
  await choose('Hva slags funn', 'Mulighet');
  await dialog.getByLabel('Hva kom fram?').fill('Biblioteket kan holde åpent om kvelden');
  await dialog.getByRole('button', { name: 'Lagre funnet' }).click();
  const finding = page.getByRole('listitem').filter({ hasText: 'Biblioteket kan holde åpent om kvelden' });
  await finding.getByText('Mulighet').waitFor();
  await finding.getByRole('button', { name: /^Hva vil du gjøre med «Biblioteket/ }).click();
  await page.getByRole('menuitem', { name: 'Skriv et spørsmål' }).click();
  await dialog.getByLabel('Spørsmål').fill('Hvilke kvelder?');
  await dialog.getByRole('button', { name: 'Lagre spørsmålet' }).click();
  await finding.getByText('Ikke besvart ennå.').waitFor();
  await finding.getByRole('button', { name: 'Hva vil du gjøre med «Hvilke kvelder?»?' }).click();
  await page.getByRole('menuitem', { name: 'Svar på spørsmålet' }).click();
  await dialog.getByLabel('Svar', { exact: false }).fill('Tirsdag og torsdag');
  await dialog.getByRole('button', { name: 'Lagre svaret' }).click();
  await finding.getByText('Tirsdag og torsdag').waitFor();

  await page.getByRole('button', { name: 'Meld gjennomført' }).click();
  await dialog.getByLabel('Gjennomført').fill('2025-04-20');
  await dialog.getByRole('button', { name: 'Meld gjennomført' }).click();
  await page.getByText('Dialogen er meldt gjennomført.').waitFor();
  await page.getByRole('button', { name: 'Fullfør dialogen' }).click();
  await dialog.getByRole('button', { name: 'Fullfør', exact: true }).click();
  await page.getByText('Dialogen er fullført. Nå kan alle se funnene.').waitFor();
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('31-dialogue-completed');

  const { dialogues } = await ask<{ dialogues: { edges: readonly { node: { findings: readonly object[] } }[] } }>(
    `query($id: ID!) { dialogues(filter: { committeeId: $id, years: [2025] }) { edges { node {
      findings { type text questions { question answer } } } } } }`,
    { id: year.committeeId },
  );
  expect(dialogues.edges[0]?.node.findings, 'for everyone').toContainEqual({
    type: 'OPPORTUNITY',
    text: 'Biblioteket kan holde åpent om kvelden',
    questions: [{ question: 'Hvilke kvelder?', answer: 'Tirsdag og torsdag' }],
  });
  await onAPhone(user, `Innbyggerdialog 2025, ${year.name}`, '32-dialogue-on-a-phone');
  expect(complaints).toEqual([]);
});
