import { expect, it } from 'vitest';
import { givenCase, givenCommittee } from './testkit/given.ts';
import { coordinator } from './testkit/user.ts';

const MARKUP = `<img src=x onerror="window.brokenIn = true"><script>window.brokenIn = true</script>`;

it('shows what someone wrote as the text it is, whatever it is made of', async () => {
  const { id } = await givenCommittee(3);
  const { path, number } = await givenCase(id, MARKUP, { description: MARKUP });
  const { page, open, complaints } = await coordinator();
  for (const where of [path, `${path}/ledger`, `${path}/trace`, '/Case', '/board', '/']) {
    await open(where);
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await open(path);
  await page.getByText(number).first().waitFor();
  await page.getByText(MARKUP).first().waitFor();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(await page.evaluate(() => 'brokenIn' in window)).toBe(false);
  expect(complaints).toEqual([]);
});
