import { expect, it } from 'vitest';
import { ask, meetingOf, openYear } from './testkit/api.ts';
import { expectAccessible } from './testkit/page-checks.ts';
import { coordinator, type User } from './testkit/user.ts';

interface Found {
  readonly node: {
    readonly place: string | null;
    readonly startsAt: string | null;
    readonly movedFrom: readonly { readonly startsAt: string; readonly reason: string }[];
  };
}

const MEETING = 'query($id: ID!) { node(id: $id) { ... on Meeting { place startsAt movedFrom { startsAt reason } } } }';
const DATE = 'mutation($input: DateMeetingInput!) { dateMeeting(input: $input) { id } }';

/** A meeting of the committee in 2029, dated on a day in May, and the address of its page. */
async function datedMeeting(committee: number) {
  const { id } = meetingOf(await openYear(2029), committee, 3);
  await ask(DATE, { input: { id, startsAt: '2029-05-08T18:00:00+02:00', place: 'Rådhuset' } }, 'staff');
  return { id, path: `/Meeting/${encodeURIComponent(id)}/show` };
}

/** Opens one of the meeting's forms. */
async function begin({ page, open }: User, path: string, verb: string) {
  await open(path);
  await page.getByRole('button', { name: verb, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
}

it('tells the second of two who change the same meeting what both wrote, and lets her choose', async () => {
  const { id, path } = await datedMeeting(2);
  const [first, second] = await Promise.all([coordinator(), coordinator()]);
  const hers = await begin(first, path, 'Endre møtet');
  const his = await begin(second, path, 'Endre møtet');
  await hers.getByLabel('Sted').fill('Krokstad skole');
  await his.getByLabel('Sted').fill('Åssiden kirke');

  await hers.getByRole('button', { name: 'Lagre' }).click();
  await hers.waitFor({ state: 'detached' });
  await his.getByRole('button', { name: 'Lagre' }).click();

  await his.getByText('Noen andre har lagret i mellomtiden. Hva skal stå?').waitFor();
  const row = his.getByRole('row', { name: 'Sted' });
  const [yours, theirs, by] = await row.getByRole('cell').allTextContents();
  expect([yours, theirs]).toEqual(['Åssiden kirke', 'Krokstad skole']);
  expect(by).toMatch(/^Marit .+, \d{2}\.\d{2}\.\d{4} kl\. \d{2}:\d{2}$/u);
  await expectAccessible(second.page);
  await second.picture('conflict');
  const { node } = await ask<Found>(MEETING, { id });
  expect(node.place).toBe('Krokstad skole');

  await his.getByRole('button', { name: 'Lagre mitt' }).click();
  await his.waitFor({ state: 'detached' });
  await second.page.getByText('Åssiden kirke').first().waitFor();
  const { node: after } = await ask<Found>(MEETING, { id });
  expect(after.place).toBe('Åssiden kirke');
});

it('keeps both moves when two move the same meeting, and the one who gives way sees the new time', async () => {
  const { id, path } = await datedMeeting(3);
  const [first, second] = await Promise.all([coordinator(), coordinator()]);
  const hers = await begin(first, path, 'Flytt');
  const his = await begin(second, path, 'Flytt');
  await hers.getByLabel('Dag').fill('2029-05-15');
  await hers.getByLabel('Begrunnelse').fill('Leder er bortreist');
  await his.getByLabel('Dag').fill('2029-05-22');
  await his.getByLabel('Begrunnelse').fill('Lokalet er opptatt');

  await hers.getByRole('button', { name: 'Flytt møtet' }).click();
  await hers.waitFor({ state: 'detached' });
  await his.getByRole('button', { name: 'Flytt møtet' }).click();

  const starts = his.getByRole('row', { name: 'Starter' });
  await starts.waitFor();
  const [yours, theirs, by] = await starts.getByRole('cell').allTextContents();
  expect([yours, theirs]).toEqual(['22.05.2029 kl. 18:00', '15.05.2029 kl. 18:00']);
  expect(by).toContain('Marit');
  await his.getByRole('button', { name: 'Behold det som er lagret' }).click();
  await his.waitFor({ state: 'detached' });
  await second.page.getByText('tir. 15.05.2029 kl. 18:00').first().waitFor();

  const { node } = await ask<Found>(MEETING, { id });
  expect(node).toMatchObject({
    startsAt: '2029-05-15T16:00:00.000Z',
    movedFrom: [{ startsAt: '2029-05-08T16:00:00.000Z', reason: 'Leder er bortreist' }],
  });
});
