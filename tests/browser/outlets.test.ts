import { beforeAll, expect, it } from 'vitest';
import { isSigned, receiver } from '../webhook/receiver.ts';
import { ask, DRAMMEN } from './testkit/api.ts';
import { theConsole } from './testkit/console.ts';
import { expectAccessible, expectNoKeys } from './testkit/page-checks.ts';
import { coordinator, visitor } from './testkit/user.ts';

// The example data take their time, and are nobody's test.
beforeAll(async () => {
  await theConsole();
});

const TODAY = new Intl.DateTimeFormat('nb-NO', { timeZone: 'Europe/Oslo', dateStyle: 'short' }).format(new Date());
const TEST = 'mutation($input: TestWebhookInput!) { testWebhook(input: $input) { id } }';
const HOLIDAY = 'mutation($input: AddSchoolHolidayInput!) { addSchoolHoliday(input: $input) { id } }';

it('registers a webhook whose secret is shown once, tries it, sends anew, and changes the secret', async () => {
  const to = await receiver();
  const user = await coordinator();
  const { page, open, picture } = user;
  const dialog = page.getByRole('dialog');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const confirm = (name: string) => dialog.getByRole('button', { name, exact: true }).click();
  const secretShown = async () => (await dialog.locator('code').textContent()) ?? '';

  await open('/Webhook');
  await press('Ny varslingsadresse');
  await dialog.getByLabel('Navn').fill('Portalen til naboen');
  await dialog.getByRole('textbox', { name: 'Adresse', exact: true }).fill(to.url);
  await expectAccessible(page);
  await confirm('Legg inn');
  await page.getByRole('dialog', { name: 'Her er hemmeligheten' }).waitFor();
  const secret = await secretShown();
  expect(secret).toMatch(/^whsec_/);
  await expectAccessible(page);
  await picture('webhook-secret');
  await confirm('Lukk');
  await page.getByRole('heading', { level: 1, name: 'Portalen til naboen' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Portalen til naboen' }).waitFor();
  expect(await page.locator('body').textContent()).not.toContain(secret);

  await press('Prøv adressen');
  await expect.poll(() => to.arrived.length, { timeout: 30_000 }).toBe(1);
  expect(to.arrived[0]?.message.type).toBe('webhook.test');
  expect(to.arrived.every((one) => isSigned(one, secret))).toBe(true);
  const day = { municipality: DRAMMEN, name: 'Fri for varsling', firstOn: '2029-05-18', lastOn: '2029-05-18' };
  await ask(HOLIDAY, { input: day }, 'staff');
  const changes = () => to.arrived.filter(({ message }) => message.data['entity'] === 'SchoolHoliday');
  await expect.poll(() => changes().length, { timeout: 30_000 }).toBe(1);
  const table = page.getByRole('table', { name: 'Sendinger' });
  await expect
    .poll(
      async () => {
        await press('Oppdater');
        return table.getByRole('row').filter({ hasText: 'Kommet fram' }).count();
      },
      { timeout: 30_000, interval: 1_000 },
    )
    .toBeGreaterThan(1);
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture('webhook-deliveries');
  const row = table.getByRole('row').filter({ hasText: 'Skoleferie' }).filter({ hasText: 'Kommet fram' });
  await row.getByRole('button', { name: /^Vis meldingen/ }).click();
  await dialog.getByText('"entity": "SchoolHoliday"').waitFor();
  await expectAccessible(page);
  await picture('webhook-message');
  await confirm('Lukk');

  await press('Send på nytt');
  await dialog.getByLabel('Fra og med').fill(TODAY);
  await confirm('Send på nytt');
  await dialog.waitFor({ state: 'detached' });
  // The same change comes again under the same id.
  const first = changes()[0]?.id;
  await expect.poll(() => changes().filter(({ id }) => id === first).length, { timeout: 60_000 }).toBe(2);

  await press('Bytt hemmelighet');
  await confirm('Bytt hemmelighet');
  await page.getByRole('dialog', { name: 'Her er hemmeligheten' }).waitFor();
  const next = await secretShown();
  expect(next).not.toBe(secret);
  await confirm('Lukk');
  const before = to.arrived.length;
  await press('Prøv adressen');
  await expect.poll(() => to.arrived.length, { timeout: 60_000 }).toBeGreaterThan(before);
  const last = to.arrived.at(-1);
  expect([secret, next].map((one) => last !== undefined && isSigned(last, one))).toEqual([true, true]);

  const id = decodeURIComponent(/Webhook\/([^/]+)/.exec(page.url())?.[1] ?? '');
  for (let nth = 0; nth < 50; nth += 1) await ask(TEST, { input: { id } }, 'staff');
  await press('Oppdater');
  await page.getByRole('button', { name: /^Vis flere \(50 av \d+\)$/ }).click();
  await expect.poll(() => table.getByRole('row').count()).toBeGreaterThan(51);

  await press('Fjern adressen');
  await confirm('Fjern adressen');
  await page.getByText('Portalen til naboen').waitFor({ state: 'detached' });
  to.close();
}, 240_000);

it('makes the address of a calendar of one’s own, copies it, and takes it back', async () => {
  const user = await coordinator({ permissions: ['clipboard-read', 'clipboard-write'] });
  const { page, open, picture } = user;
  const dialog = page.getByRole('dialog');
  await open('/profile');
  await page.getByRole('heading', { name: 'Min kalender' }).waitFor();
  await page.getByRole('button', { name: 'Lag adresse', exact: true }).click();
  await dialog.getByRole('button', { name: 'Lag adresse', exact: true }).click();
  const made = page.getByRole('dialog', { name: 'Her er adressen' });
  await made.waitFor();
  await expectAccessible(page);
  await picture('own-calendar');
  await made.getByRole('button', { name: 'Kopier' }).click();
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(await made.locator('code').textContent()).toBe(address);
  await made.getByRole('button', { name: 'Lukk', exact: true }).click();
  expect(await page.locator('body').textContent()).not.toContain(address);
  // A calendar program has no session, and the address is all that it needs.
  const feed = await fetch(address);
  expect([feed.status, feed.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await feed.text()).toContain('BEGIN:VEVENT');

  await page.getByRole('button', { name: 'Slett adressen' }).click();
  await dialog.getByRole('button', { name: 'Slett adressen', exact: true }).click();
  await page.getByText('Ingen adresse ennå.').waitFor();
  expect((await fetch(address)).status).toBe(404);
});

it('listens to changes in GraphiQL, which shows each as it comes', async () => {
  const { origin } = await theConsole();
  const { page } = await visitor();
  const query = `subscription { changed(municipality: "${DRAMMEN}", entities: ["SchoolHoliday"]) { entity operation } }`;
  await page.goto(`${origin}/graphql?${new URLSearchParams({ query }).toString()}`);
  const run = page.getByRole('button', { name: /^Execute query/ });
  await run.waitFor({ timeout: 60_000 });
  const listening = page.waitForResponse(
    (one) => one.headers()['content-type']?.startsWith('text/event-stream') === true,
  );
  await run.click();
  await listening;
  const day = { municipality: DRAMMEN, name: 'Fri i GraphiQL', firstOn: '2029-05-22', lastOn: '2029-05-22' };
  await ask(HOLIDAY, { input: day }, 'staff');
  const answer = page.getByRole('region', { name: /Result/ });
  await answer.getByText('SchoolHoliday').waitFor({ timeout: 30_000 });
  expect(await answer.textContent()).toContain('CREATE');
});
