import { expect, it } from 'vitest';
import { openYear } from './testkit/api.ts';
import { tabTo } from './testkit/tab-to.ts';
import { signedInAs } from './testkit/user.ts';
import { yearOf } from './testkit/years.ts';

// Amir looks after two committees, and these are theirs.
it('dates a meeting without a mouse, and leads back to where one was', async () => {
  await openYear(2028);
  const { page, open, complaints } = await signedInAs('amir');
  const { keyboard } = page;
  const dialog = page.getByRole('dialog', { name: 'Nærutvalgsmøte 2: sett dato' });
  const cell = page.getByRole('button', { name: 'Nærutvalgsmøte 2, Krokstadelva og Stenseth:' });
  const focused = page.locator(':focus');

  await open('/year/2028');
  await cell.getByText('mai').waitFor();
  await tabTo(page, /button "Nærutvalgsmøte 2, Krokstadelva og Stenseth:/);

  // Escape leaves everything as it was.
  await keyboard.press('Enter');
  await dialog.waitFor();
  await keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await cell.and(focused).waitFor();

  await keyboard.press('Enter');
  const day = dialog.getByLabel('Dag');
  // The form stands open, with the cursor in its first field.
  await day.and(focused).waitFor();
  // The calendar opens and closes again by the keyboard, too.
  await keyboard.press('Alt+ArrowDown');
  await page.getByRole('dialog', { name: 'januar 2028' }).waitFor();
  await keyboard.press('Escape');
  await day.and(focused).waitFor();
  await keyboard.type('05052028');
  await dialog.getByText('Ingenting taler mot denne tiden.').waitFor();
  await tabTo(page, /textbox "Sted"/);
  expect(await day.inputValue()).toBe('05.05.2028');
  await keyboard.type('Krokstad skole');
  await tabTo(page, /button "Lagre dato"/);
  await keyboard.press('Enter');

  await dialog.waitFor({ state: 'detached' });
  await cell.getByText(/fre\.\s05\.05\.\skl\.\s18:00/).waitFor();
  await cell.and(focused).waitFor();
  expect(complaints).toEqual([]);
});

it('closes a year without a mouse', async () => {
  const year = await yearOf('mjondalen-og-steinberg', 2025);
  const { page, open, complaints } = await signedInAs('amir');
  const { keyboard } = page;
  const dialog = page.getByRole('dialog');
  const press = async (name: RegExp, key = 'Enter') => {
    await tabTo(page, name);
    await keyboard.press(key);
  };
  await open(`${year.path}/close`);
  await page.getByText('Mangler: oppgjør av sakene.').waitFor();

  await press(/button "Neste steg"/);
  await press(/button "Gjør opp sakene"/);
  await dialog.waitFor();
  const unsettled = await dialog.getByRole('checkbox').count();
  expect(unsettled).toBeGreaterThan(0);
  for (let at = 0; at < unsettled; at += 1) await press(/checkbox/, 'Space');
  expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(unsettled);
  await press(/button "Gjør opp"/);
  await page.getByRole('table', { name: 'Oppgjør av sakene' }).getByText('Føres videre').first().waitFor();
  await dialog.waitFor({ state: 'detached' });

  await press(/button "Avslutt året/);
  await page.getByText('Ingenting stopper avslutningen.').waitFor();
  await press(/button "Avslutt året"/);
  await dialog.waitFor();
  // Escape closes nothing but the dialog, and leads back to the button.
  await keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Avslutt året', exact: true }).and(page.locator(':focus')).waitFor();
  await keyboard.press('Enter');
  await press(/button "Avslutt året"/);
  await page.getByText(/^Året ble avsluttet /).waitFor();
  expect(complaints).toEqual([]);
});
