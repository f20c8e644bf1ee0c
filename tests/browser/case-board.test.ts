import { expect, it } from 'vitest';
import { ask } from './testkit/api.ts';
import { givenCase, givenCommittee } from './testkit/given.ts';
import { expectAccessible } from './testkit/page-checks.ts';
import { tabTo } from './testkit/tab-to.ts';
import { coordinator } from './testkit/user.ts';

const STATUS = 'query($id: ID!) { node(id: $id) { ... on Case { status { code } } } }';

async function statusOf(id: string) {
  const { node } = await ask<{ node: { readonly status: { readonly code: string } } }>(STATUS, { id });
  return node.status.code;
}

it('moves a case on the board without a mouse, asks why, and leads on from where the case stands now', async () => {
  const committee = await givenCommittee(4);
  const { id, title, number } = await givenCase(committee.id, 'Gangbru over bekken');
  const { page, open, complaints } = await coordinator();
  const { keyboard } = page;
  const dialog = page.getByRole('dialog', { name: 'Flytt til «Under arbeid»' });
  await open(`/board?committee=${encodeURIComponent(committee.id)}&year=all`);
  await page.getByRole('link', { name: title }).waitFor();
  await tabTo(page, new RegExp(`button "Flytt til … ${number} ${title}"`));
  await keyboard.press('Enter');
  const line = page.getByRole('menuitem', { name: 'Under arbeid' });
  await line.waitFor();
  // The keys of the menu: on from the first line to the one that is meant.
  while (!(await line.evaluate((one) => one === document.activeElement))) await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await dialog.waitFor();
  await tabTo(page, /textbox "Hvorfor\?/);
  await keyboard.type('Arbeidet er i gang');
  await tabTo(page, /button "Flytt"/);
  await keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  const column = page.getByRole('region', { name: /^Under arbeid/ });
  await column.getByRole('link', { name: title }).waitFor();
  await column
    .getByRole('button', { name: `Flytt til … ${number} ${title}` })
    .and(page.locator(':focus'))
    .waitFor();
  expect(await statusOf(id)).toBe('IN_PROGRESS');
  expect(complaints).toEqual([]);
});

it('takes a case that is dragged to where it may go, and nowhere else', async () => {
  const committee = await givenCommittee(4);
  const { id, title, number } = await givenCase(committee.id, 'Utekino om sommeren');
  // A picture of a page that is higher than the screen resizes the screen, and that ends a drag.
  const { page, open, picture, complaints } = await coordinator({ viewport: { width: 2600, height: 2400 } });
  const dialog = page.getByRole('dialog');
  const handle = page.getByRole('button', { name: `Dra ${number} ${title}` });
  await open(`/board?committee=${encodeURIComponent(committee.id)}&year=all`);
  await handle.waitFor();
  const dragTo = async (status: RegExp, shot?: string) => {
    const [from, to] = await Promise.all([
      handle.boundingBox(),
      page.getByRole('region', { name: status }).boundingBox(),
    ]);
    if (from === null || to === null) throw new Error('there is nothing to drag, or nowhere to');
    await page.mouse.move(from.x + 5, from.y + 5);
    await page.mouse.down();
    // The library takes it for a drag after some pixels, and follows the mouse from then on.
    await page.mouse.move(from.x + 25, from.y + 15, { steps: 5 });
    await page.mouse.move(to.x + to.width / 2, to.y + 80, { steps: 15 });
    if (shot !== undefined) await picture(shot);
    await page.mouse.up();
  };
  await dragTo(/^Oppnådd/, 'board-dragging');
  await dialog.getByText('Flytt til «Oppnådd»').waitFor();
  await expectAccessible(page);
  await dialog.getByLabel('Hvorfor?').fill('Filmene er vist');
  await dialog.getByRole('button', { name: 'Flytt', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page
    .getByRole('region', { name: /^Oppnådd/ })
    .getByRole('link', { name: title })
    .waitFor();
  expect(await statusOf(id)).toBe('ACHIEVED');

  // A case that is closed is only taken up again.
  await dragTo(/^Venter på kommunen/);
  await page.getByText(`Sak ${number} ble ikke flyttet.`).waitFor();
  await page
    .getByRole('region', { name: /^Oppnådd/ })
    .getByRole('link', { name: title })
    .waitFor();
  expect(await dialog.count()).toBe(0);
  expect(await statusOf(id)).toBe('ACHIEVED');
  expect(complaints).toEqual([]);
});

it('judges by the pointer where a card is dropped, in whichever part of a column it is', async () => {
  const committee = await givenCommittee(4);
  const { title, number } = await givenCase(committee.id, 'Benker langs turveien');
  const { page, open, picture, complaints } = await coordinator({ viewport: { width: 1280, height: 1000 } });
  const dialog = page.getByRole('dialog');
  const handle = page.getByRole('button', { name: `Dra ${number} ${title}` });
  await open(`/board?committee=${encodeURIComponent(committee.id)}&year=all`);
  await handle.waitFor();
  const wrong: string[] = [];
  for (const status of ['Under arbeid', 'Venter på kommunen', 'Oppnådd']) {
    const column = page.getByRole('region', { name: new RegExp(`^${status}`) });
    for (const part of [0.06, 0.3, 0.5, 0.94]) {
      const [from, to] = await Promise.all([handle.boundingBox(), column.boundingBox()]);
      if (from === null || to === null) throw new Error('there is nothing to drag, or nowhere to');
      await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
      await page.mouse.down();
      await page.mouse.move(from.x + from.width / 2 + 10, from.y + from.height / 2 + 10, { steps: 5 });
      await page.mouse.move(to.x + to.width * part, to.y + 60, { steps: 15 });
      // Whoever drags sees which column it is.
      await column.and(page.locator('[data-pointed]')).waitFor();
      if (status === 'Under arbeid' && part === 0.06) await picture('board-pointed-at');
      await page.mouse.up();
      const named = await dialog
        .getByText('Flytt til «')
        .textContent({ timeout: 3000 })
        .catch(() => 'nothing');
      if (named !== `Flytt til «${status}»`) wrong.push(`${status} at ${part}: ${named}`);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
  }
  expect(wrong).toEqual([]);
  expect(complaints).toEqual([]);
});

it('has every status in sight across a screen of 1280, and lets nothing lie out to the side', async () => {
  const { page, open, picture, complaints } = await coordinator({ viewport: { width: 1280, height: 900 } });
  await open('/board?year=all');
  const columns = page.getByRole('region', { name: 'Saker etter status' }).getByRole('region');
  await columns.first().getByRole('link').first().waitFor();
  await picture('board-1280');
  const boxes = await columns.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes).toHaveLength(10);
  expect(boxes.every(({ right, width }) => right <= 1280 && width > 160)).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});
