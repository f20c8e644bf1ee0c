import { expect, it } from 'vitest';
import { theConsole } from './testkit/console.ts';
import { expectAccessible, expectNamed, expectNoSidewaysScroll } from './testkit/page-checks.ts';
import { coordinator, visitor } from './testkit/user.ts';

it('asks whoever comes without the link to sign in', async () => {
  const { page, open, complaints, picture } = await visitor();
  await open('/');
  await expectNamed(page, 'Logg inn');
  await expectAccessible(page);
  await picture('sign-in');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});

it('refuses a wrong code in a plain sentence, and takes the right one', async () => {
  const { page, open, picture } = await visitor();
  const { token } = await theConsole();
  const wrong = page.getByRole('alert').getByText('Koden virker ikke. Hent en ny lenke, og prøv igjen.');
  await open('/login?token=en-gammel-kode');
  await wrong.waitFor();
  await expectAccessible(page);
  await picture('sign-in-wrong');

  await page.getByLabel('Innloggingskode').fill('en-annen-kode');
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await wrong.waitFor();
  await page.getByLabel('Innloggingskode').fill(token);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.getByRole('menuitem', { name: 'Møter' }).waitFor();
  expect(page.url()).not.toContain('login');
});

it('comes back to where one was when one has to sign in again', async () => {
  const { page, open } = await coordinator();
  const { token, origin } = await theConsole();
  await open('/year/2026');
  await expectNamed(page, 'Året 2026');

  // As when the server was started anew: it does not know the code any more.
  await page.evaluate(() => sessionStorage.setItem('naerhjul.token', 'fra-i-går'));
  await page.getByRole('link', { name: '2025' }).click();
  await expectNamed(page, 'Logg inn');
  await page.getByLabel('Innloggingskode').fill(token);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await expectNamed(page, 'Året 2025');
  expect(page.url()).toBe(`${origin}/console/#/year/2025`);
});
