import { expect, it } from 'vitest';
import { ask, meetingOf, openYear } from './testkit/api.ts';
import { theConsole } from './testkit/console.ts';
import { expectAccessible, expectNamed, expectNoSidewaysScroll } from './testkit/page-checks.ts';
import { coordinator, visitor, type User } from './testkit/user.ts';

it('asks whoever comes to sign in, and lets them in as an invented person by one click', async () => {
  const { page, open, complaints, picture } = await visitor();
  await open('/year/2026');
  await expectNamed(page, 'Logg inn');
  await page.getByRole('link', { name: /^Marit Ekornrud/ }).waitFor();
  await expectAccessible(page);
  await picture('sign-in');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('link', { name: /^Marit Ekornrud/ }).click();
  await expectNamed(page, 'Året 2026');
  await page.getByRole('button', { name: 'Marit Ekornrud' }).waitFor();
  expect(complaints).toEqual([]);
});

it('leads by the one button to the identity provider, and says where one is signed in as whom', async () => {
  const { page, open, picture } = await visitor();
  await open('/');
  await page.getByRole('link', { name: 'Logg inn', exact: true }).click();
  await page.getByRole('heading', { name: 'Hvem vil du være?' }).waitFor();
  await expectAccessible(page);
  await picture('sign-in-demo');
  await page.getByRole('button', { name: /^Solveig Brattås/ }).click();
  await page.getByRole('button', { name: 'Solveig Brattås' }).click();
  await page.getByRole('menuitem', { name: 'Logg ut' }).click();
  await expectNamed(page, 'Logg inn');
  await page.reload();
  await expectNamed(page, 'Logg inn');
  expect((await page.context().cookies()).filter(({ name }) => name === 'naerhjul-session')).toEqual([]);
});

/** As when the session has ended at the server: the cookie is worth nothing any more. */
async function endSession({ page }: User) {
  const context = page.context();
  const cookie = (await context.cookies()).find(({ name }) => name === 'naerhjul-session');
  if (cookie === undefined) throw new Error('nobody is signed in');
  await context.addCookies([{ ...cookie, value: 'a'.repeat(43) }]);
}

it('keeps what is half written when the session ends, until one has signed in again', async () => {
  const { id } = meetingOf(await openYear(2030), 4, 3);
  const user = await coordinator();
  const { page, open, picture } = user;
  const { origin } = await theConsole();
  await open(`/Meeting/${encodeURIComponent(id)}/show`);
  await page.getByRole('button', { name: 'Endre møtet', exact: true }).click();
  const form = page.getByRole('dialog').filter({ has: page.getByLabel('Sted') });
  await form.getByLabel('Sted').fill('Gulskogen skole');
  await endSession(user);
  // Reading the page anew tells it as saving would, and leaves the form where it is.
  await page.locator('button[aria-label="Hent på nytt"]').dispatchEvent('click');

  const again = page.getByRole('dialog', { name: 'Du er logget ut' });
  await again.waitFor();
  await expectAccessible(page);
  await picture('sign-in-again');
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    again.getByRole('link', { name: 'Logg inn igjen' }).click(),
  ]);
  await tab.getByRole('button', { name: /^Marit Ekornrud/ }).click();
  await again.waitFor({ state: 'detached' });

  expect(await form.getByLabel('Sted').inputValue()).toBe('Gulskogen skole');
  await form.getByRole('button', { name: 'Lagre' }).click();
  await form.waitFor({ state: 'detached' });
  const { node } = await ask<{ node: { place: string } }>(
    'query($id: ID!) { node(id: $id) { ... on Meeting { place } } }',
    { id },
  );
  expect([node.place, new URL(page.url()).origin]).toEqual(['Gulskogen skole', origin]);
});
