import { expect, it } from 'vitest';
import { ask, meetingOf, openYear } from './testkit/api.ts';
import { givenCase, givenCommittee } from './testkit/given.ts';
import { expectAccessible, expectNamed } from './testkit/page-checks.ts';
import { coordinator, signedInAs, type User } from './testkit/user.ts';

const TITLE = 'Benk ved turveien';

/** The cases that someone finds by their common title. Everyone finds the published one. */
async function casesFound({ page, open }: User) {
  await open('/Case');
  await page.getByPlaceholder('Søk i nummer, tittel og beskrivelse').fill(TITLE);
  await page.waitForFunction((title) => location.hash.includes(encodeURIComponent(title)), TITLE);
  await page.getByText(`${TITLE} for alle`).first().waitFor();
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  const texts = await page.getByText(TITLE).allTextContents();
  return [...new Set(texts.map((text) => text.replace(/^.*turveien /, '')))].toSorted();
}

const meetingPage = (id: string) => `/Meeting/${encodeURIComponent(id)}/show`;
const change = ({ page }: User) => page.getByRole('button', { name: 'Endre møtet', exact: true });

it('shows a coordinator of two committees what is theirs, and of the others what everyone sees', async () => {
  const cycles = await openYear(2034);
  // Amir looks after the first and the second committee, and not after the seventh.
  const [own, other] = [await givenCommittee(2), await givenCommittee(7)];
  await givenCase(own.id, `${TITLE} hos oss`, { isPublic: false });
  await givenCase(other.id, `${TITLE} hos andre`, { isPublic: false });
  await givenCase(other.id, `${TITLE} for alle`, { isPublic: true });
  const amir = await signedInAs('amir');
  expect(await casesFound(amir)).toEqual(['for alle', 'hos oss']);
  expect(await casesFound(await coordinator())).toEqual(['for alle', 'hos andre', 'hos oss']);

  const { page, open, picture } = amir;
  await open(meetingPage(meetingOf(cycles, 2, 1).id));
  await change(amir).waitFor();
  await open(meetingPage(meetingOf(cycles, 7, 1).id));
  await page.getByRole('heading', { name: 'Saksliste' }).waitFor();
  await page.getByText('Møtet har ingen saksliste.').waitFor();
  expect(await change(amir).count()).toBe(0);
  await expectAccessible(page);
  await picture('own-committees');
});

it('takes the rights from whoever’s role is ended while they work, and leaves what was there', async () => {
  const { id } = meetingOf(await openYear(2035), 8, 1);
  const ragnhild = await signedInAs('ragnhild');
  await ragnhild.open(meetingPage(id));
  await change(ragnhild).click();
  const form = ragnhild.page.getByRole('dialog').filter({ has: ragnhild.page.getByLabel('Sted') });
  await form.getByLabel('Sted').fill('Bragernes bibliotek');

  const { page, open } = await coordinator();
  await open('/User');
  await page.getByRole('link', { name: 'Ragnhild Solbrekke' }).click();
  await expectNamed(page, 'Ragnhild Solbrekke');
  const end = page.getByRole('button', { name: /^Avslutt rollen/ });
  await end.first().waitFor();
  for (let left = await end.count(); left > 0; left -= 1) {
    await end.first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Avslutt', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction(
      (rest) =>
        [...document.querySelectorAll('button')].filter((one) =>
          (one.getAttribute('aria-label') ?? one.textContent).startsWith('Avslutt rollen'),
        ).length === rest,
      left - 1,
    );
  }

  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.getByRole('alert').waitFor();
  await ragnhild.picture('role-ended');
  expect(await form.getByLabel('Sted').inputValue()).toBe('Bragernes bibliotek');
  await ragnhild.page.reload();
  await ragnhild.page.getByRole('heading', { level: 1 }).waitFor();
  expect(await change(ragnhild).count()).toBe(0);
  const { node } = await ask<{ node: { place: string | null } }>(
    'query($id: ID!) { node(id: $id) { ... on Meeting { place } } }',
    { id },
    'staff',
  );
  expect(node.place).toBeNull();
});

it('offers a coordinator of two committees only these to raise a case in, and no page of the administration', async () => {
  const { page, open, picture, complaints } = await signedInAs('amir');
  await open('/Case');
  await page.getByRole('link', { name: 'Reis en sak' }).click();
  await expectNamed(page, 'Reis en sak');
  await page.getByLabel('Nærutvalg', { exact: false }).first().click();
  await page.getByRole('option').nth(1).waitFor();
  expect(await page.getByRole('option').allTextContents()).toEqual([
    expect.stringMatching(/^1 /),
    expect.stringMatching(/^2 /),
  ]);
  await page.getByRole('option').first().click();
  await picture('own-raise');
  await open('/examples');
  await page.getByRole('button', { name: 'Skriv et godt eksempel' }).waitFor();

  for (const path of ['/User', '/User/create', '/AuditEntry', '/ApiClient', '/retention']) {
    await open(path);
    await expectNamed(page, 'Siden er for administratorer');
    expect(await page.getByText('Gi rolle').count()).toBe(0);
  }
  await expectAccessible(page);
  await picture('not-yours');
  expect(complaints).toEqual([]);
});
