import { beforeAll, expect, it } from 'vitest';
import { ask, DRAMMEN } from './testkit/api.ts';
import { theConsole } from './testkit/console.ts';
import { onAPhone } from './testkit/on-a-phone.ts';
import { expectAccessible, expectNoKeys } from './testkit/page-checks.ts';
import { coordinatorOfTwo } from './testkit/of-two.ts';
import { coordinator } from './testkit/user.ts';
import { yearOf } from './testkit/years.ts';

interface FoundFinding {
  readonly id: string;
  readonly text: string;
  readonly theme: { readonly name: string } | null;
  readonly dialogue: { readonly cycle: { readonly committee: { readonly id: string } } };
}

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

it('raises a case from a finding, with what the finding says of it filled in', async () => {
  const { findings } = await ask<{ findings: { edges: readonly { node: FoundFinding }[] } }>(
    `query($municipality: String!) { findings(filter: { municipality: $municipality }, first: 100) { edges { node {
      id text theme { name } dialogue { cycle { committee { id } } } } } } }`,
    { municipality: DRAMMEN },
    'staff',
  );
  const found = findings.edges.map(({ node }) => node).find(({ theme }) => theme !== null);
  if (found === undefined) throw new Error('the example data has no finding with a theme');
  const { committee } = found.dialogue.cycle;
  const { page, open, picture, complaints } = await coordinator();
  await open(`/finding/${encodeURIComponent(found.id)}`);
  const card = page.locator('li[aria-current=true]');
  await card.getByRole('button', { name: /^Hva vil du gjøre med «/ }).click();
  await page.getByRole('menuitem', { name: 'Reis en sak' }).click();
  await page.getByText('Funnet er knyttet til saken').waitFor();
  await page.getByText(found.text).waitFor();
  await expectAccessible(page);
  await picture('33-case-from-a-finding');
  await page.getByLabel('Hva saken gjelder, i én linje').fill('Det et funn førte til');
  await page.getByRole('button', { name: 'Lagre' }).click();
  await page.getByRole('heading', { level: 1, name: /Det et funn førte til/ }).waitFor();
  const { cases } = await ask<{ cases: { edges: readonly { node: { readonly title: string } }[] } }>(
    `query($id: ID!) { cases(filter: { committeeId: $id }, first: 200) { edges { node {
      title origin theme { name } leadCommittee { id } findings { finding { id } } } } } }`,
    { id: committee.id },
    'staff',
  );
  expect(cases.edges.map(({ node }) => node)).toContainEqual({
    title: 'Det et funn førte til',
    origin: 'DIALOGUE',
    theme: found.theme,
    leadCommittee: { id: committee.id },
    findings: [{ finding: { id: found.id } }],
  });
  expect(complaints).toEqual([]);
});
