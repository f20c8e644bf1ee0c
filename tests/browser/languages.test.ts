import { expect, it } from 'vitest';
import { expectAccessible, expectNamed, expectNoKeys } from './testkit/page-checks.ts';
import { found } from './testkit/pages.ts';
import { coordinator } from './testkit/user.ts';

const LANGUAGES = [
  {
    language: 'Nynorsk',
    code: 'nn',
    menu: ['Året', 'År for utvala', 'Møte', 'Nærutval', 'Lokalkoordinatorar'],
    year: 'Året 2026',
    only: 'Vis berre det som manglar',
    cell: 'Nærutvalsmøte 1, Krokstadelva og Stenseth:',
    dialog: 'Nærutvalsmøte 1',
    choose: 'Kva vil du gjere?',
  },
  {
    language: 'English',
    code: 'en',
    menu: ['The year', 'Meetings', 'Local committees', 'Coordinators'],
    year: 'The year 2026',
    only: 'Show only what is missing',
    cell: 'Committee meeting 1, Krokstadelva og Stenseth:',
    dialog: 'Committee meeting 1',
    choose: 'What would you like to do?',
  },
];

it.for(LANGUAGES)('speaks $language once it is chosen, and still does after a reload', async (one) => {
  const { page, open, picture, complaints } = await coordinator();
  await open('/year/2026');
  await expectNamed(page, 'Året 2026');
  await page.getByRole('button', { name: 'Bokmål' }).click();
  await page.getByRole('menuitem', { name: one.language }).click();

  for (const line of one.menu) await page.getByRole('menuitem', { name: line, exact: true }).waitFor();
  await page.getByText(one.only).waitFor();
  await expectNamed(page, one.year, one.code);
  await expectAccessible(page);
  await expectNoKeys(page);
  await picture(`language-${one.code}`);

  await page.getByRole('button', { name: one.cell }).click();
  const dialog = page.getByRole('dialog', { name: one.dialog });
  await dialog.getByText(one.choose).waitFor();
  await expectNoKeys(page);
  await picture(`language-${one.code}-dialog`);

  await page.reload();
  await expectNamed(page, one.year, one.code);
  expect(complaints).toEqual([]);
});

it('turns the months of the calendar by Page Up and Page Down, with holidays in the language chosen', async () => {
  const { page, open, complaints } = await coordinator();
  await page.evaluate(() => localStorage.setItem('naerhjul.language', 'nn'));
  await open('/calendar?month=2026-05&view=month');
  await page.reload();
  await page.getByText('Arbeidaranes dag').first().waitFor();
  const focusMonth = () => page.getByRole('table').getByRole('link').first().focus();
  await focusMonth();
  await page.keyboard.press('PageDown');
  await page.getByRole('heading', { level: 1, name: /juni 2026/ }).waitFor();
  await open('/calendar?month=2026-05&view=month');
  await focusMonth();
  await page.keyboard.press('PageUp');
  await page.getByRole('heading', { level: 1, name: /april 2026/ }).waitFor();
  await expectAccessible(page);
  expect(complaints).toEqual([]);
});

it('goes back to bokmål', async () => {
  const { page, open, complaints } = await coordinator();
  await page.evaluate(() => localStorage.setItem('naerhjul.language', 'en'));
  await open('/Meeting');
  await page.reload();
  await expectNamed(page, 'Meetings', 'en');
  await expectNoKeys(page);
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('menuitem', { name: 'Bokmål' }).click();
  await expectNamed(page, 'Møter');
  expect(complaints).toEqual([]);
});

const OTHERS = [
  {
    code: 'nn',
    case: 'Flytt til …',
    person: 'Samtykke til å vise namnet',
    members: 'Samansetjing',
    history: 'det nyaste først',
  },
  { code: 'en', case: 'Move to …', person: 'Consent to be named', members: 'Composition', history: 'the latest first' },
];

it.for(OTHERS)('has words in $code for cases, people, seats and history', async (one) => {
  const { page, open, complaints } = await coordinator();
  await page.evaluate((code) => localStorage.setItem('naerhjul.language', code), one.code);
  await page.reload();
  const pages = [
    ['/Case/:case/show', one.case],
    ['/Case/:case/show/work', one.case],
    ['/Case/:case/show/ledger', one.case],
    ['/Case/:case/show/trace', one.case],
    ['/Person/:person/show', one.person],
    ['/Committee/:committee/show/members', one.members],
    ['/Committee/:committee/show/history', one.history],
  ] as const;
  for (const [path, shows] of pages) {
    await open((await found({ path, heading: '', shows })).path);
    await page.getByText(shows).first().waitFor();
    await expectNoKeys(page);
  }
  expect(complaints).toEqual([]);
});
