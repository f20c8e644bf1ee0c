import { expect, it } from 'vitest';
import { ask, meetingOf, openYear } from './testkit/api.ts';
import { givenCase, givenCommittee } from './testkit/given.ts';
import { expectAccessible, expectNamed, expectNoKeys } from './testkit/page-checks.ts';
import { coordinator, signedInAs } from './testkit/user.ts';
import { carryOut } from './testkit/years.ts';

const MEETING = 'query($id: ID!) { node(id: $id) { ... on Meeting { startsAt status } } }';

interface Found {
  readonly node: { readonly startsAt: string | null; readonly status: string };
}

it('keeps the changes of one action together, undoes a move for a reason, and says why an announcement stays', async () => {
  const cycles = await openYear(2031);
  const committee = await givenCommittee(5);
  const { id } = meetingOf(cycles, 5, 3);
  await carryOut('dateMeeting', { id, startsAt: '2031-05-13T16:00:00Z', place: 'Rådhuset' });
  await carryOut('moveMeeting', { id, startsAt: '2031-05-20T16:00:00Z', reason: 'Salen er opptatt' });
  const { page, open, picture, complaints } = await coordinator();
  await open(`${committee.path}/history`);
  const history = page.getByRole('list', { name: 'Historikk' });
  const action = history.getByRole('listitem').filter({ hasText: '2 endringer i samme handling' }).first();
  await action.getByText('Begrunnelse: Salen er opptatt').waitFor();
  await action.getByText(/^Ny: den gamle tiden for møtet/).waitFor();
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('history-action');

  await action.getByRole('button', { name: /^Angre endringen/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Angre endringen?' });
  await dialog.getByText('13.05.2031 kl. 18:00').waitFor();
  await dialog.getByLabel('Hvorfor?').fill('Salen ble ledig igjen');
  await expectAccessible(page);
  await picture('undo-move');
  await dialog.getByRole('button', { name: 'Angre endringen' }).click();
  await page.getByText('Endringen er angret.').waitFor();
  expect((await ask<Found>(MEETING, { id })).node.startsAt).toBe('2031-05-13T16:00:00.000Z');

  await carryOut('announceMeeting', { id });
  await page.getByText('En kunngjøring kan ikke tas tilbake. Flytt eller avlys møtet i stedet.').first().waitFor();
  expect(complaints).toEqual([]);
});

it('is narrowed to what was changed, by whom and when', async () => {
  const committee = await givenCommittee(5);
  await givenCase(committee.id, 'Benk ved bussholdeplassen');
  const { page, open, picture, complaints } = await coordinator();
  await open('/history');
  const others = page.getByText(/ av Utviklingstilgang/).first();
  await others.waitFor();
  await page.getByRole('combobox', { name: 'Hvem som endret' }).click();
  await page.getByRole('option', { name: 'Amir Haugland' }).click();
  await others.waitFor({ state: 'detached' });
  await expectAccessible(page);
  await page.getByRole('combobox', { name: 'Hvem som endret' }).click();
  await page.getByRole('option', { name: 'Alle', exact: true }).click();
  await others.waitFor();
  await picture('history-narrowed');
  await page.getByLabel('Fra og med').fill('01.01.2199');
  await page.getByText('Ingenting er endret her.').waitFor();
  expect(complaints).toEqual([]);
});

const AGENDA = 'query($id: ID!) { node(id: $id) { ... on Meeting { agenda { title } } } }';

interface Agenda {
  readonly node: { readonly agenda: readonly { readonly title: string }[] };
}

it('leads a coordinator from a meeting to what was changed of it, and undoes the order of its agenda there', async () => {
  const cycles = await openYear(2031);
  const [own, other] = [meetingOf(cycles, 8, 1), meetingOf(cycles, 5, 1)];
  const { id } = own;
  await carryOut('addAgendaItem', { meetingId: id, kind: 'OTHER', title: 'Lys' });
  await carryOut('addAgendaItem', { meetingId: id, kind: 'OTHER', title: 'Trafikk' });
  const titles = async () => (await ask<Agenda>(AGENDA, { id }, 'staff')).node.agenda.map(({ title }) => title);
  const last = await carryOut('addAgendaItem', { meetingId: id, kind: 'OTHER', title: 'Busstopp' });
  const before = await titles();
  expect(before.slice(-3)).toEqual(['Lys', 'Trafikk', 'Busstopp']);
  await carryOut('moveAgendaItem', { id: last, position: before.length - 2 });
  expect((await titles()).slice(-3)).toEqual(['Busstopp', 'Lys', 'Trafikk']);

  const { page, open, complaints, picture } = await signedInAs('ragnhild');
  await open(`/Meeting/${encodeURIComponent(id)}/show`);
  await page.getByRole('link', { name: 'Historikk', exact: true }).click();
  await expectNamed(page, 'Historikk for Nærutvalgsmøte 1');
  const history = page.getByRole('list', { name: 'Historikk' });
  await history.getByText('3 endringer i samme handling').waitFor();
  await expectAccessible(page);
  await picture('history-of-meeting');
  await history
    .getByRole('button', { name: /^Angre endringen.*Busstopp/ })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: 'Angre endringen' }).click();
  await page.getByText('Endringen er angret.').waitFor();
  expect(await titles()).toEqual(before);
  await page.getByRole('link', { name: 'Alt som er endret for nærutvalget' }).click();
  await expectNamed(page, '8 Bragernes og Øren');

  await open(`/Meeting/${encodeURIComponent(other.id)}/show`);
  await page.getByText('Konnerud og Skoger vest').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('link', { name: 'Historikk', exact: true }).count()).toBe(0);
  expect(complaints).toEqual([]);
});
