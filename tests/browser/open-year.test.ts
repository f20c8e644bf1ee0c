import { expect, it } from 'vitest';
import { ask, DRAMMEN } from './testkit/api.ts';
import { expectAccessible } from './testkit/page-checks.ts';
import { coordinator } from './testkit/user.ts';

const SCHEDULE = `query($municipality: String!) {
  schedule(municipality: $municipality, from: "2032-01-01", to: "2032-12-31", committees: ["konnerud-og-skoger-vest"]) {
    edges { node { title startsAt endsAt startsOn place status reason movedFrom { startsAt place reason } } }
  }
}`;
const DIVERGENCE = `query($municipality: String!) {
  committees(filter: { municipality: $municipality, slugs: ["konnerud-og-skoger-vest"] }) {
    edges { node { cycle(year: 2032) { divergence { kind days reason phase { position } } } } }
  }
}`;

interface Schedule {
  readonly schedule: { readonly edges: readonly { readonly node: object }[] };
}

interface Divergence {
  readonly committees: { readonly edges: readonly { readonly node: { cycle: { divergence: readonly object[] } } }[] };
}

it('opens 2032 for all ten committees, dates a meeting and moves it, and everyone can see it', async () => {
  // The times are Drammen's, wherever the coordinator happens to be.
  const { page, open, picture, complaints } = await coordinator({ timezoneId: 'America/New_York' });
  const dialog = page.getByRole('dialog');
  const cell = page.getByRole('button', { name: 'Nærutvalgsmøte 2, Konnerud og Skoger vest:' });

  await open('/year/2032');
  await page.getByText('2032 er ikke åpnet').waitFor();
  await picture('01-year-not-open');
  await page.getByRole('link', { name: 'Åpne 2032' }).click();

  const preview = page.getByRole('table', { name: /Hva som skjer for hvert nærutvalg/ });
  await preview.getByText('Får et nytt år med alle fasene fra årshjulet').nth(9).waitFor();
  expect(await preview.getByRole('rowheader').count()).toBe(10);
  await picture('02-opening-previewed');
  await page.getByRole('button', { name: 'Åpne året for 10 nærutvalg' }).click();

  await page.getByText('2032 er åpnet. Nå kan du sette datoer.').waitFor();
  // By its name: the preview has as many rows, and may still stand there.
  const board = page.getByRole('table', { name: /Nærutvalgenes år 2032/ });
  await board.getByRole('rowheader').nth(9).waitFor();
  expect(await board.getByRole('rowheader').count()).toBe(10);
  await expectAccessible(page);
  await picture('03-year-opened');

  await cell.click();
  const clash = dialog.getByRole('status');
  const day = dialog.getByLabel('Dag');
  expect(await dialog.getByLabel('Fra klokka').inputValue()).toBe('18:00');
  await day.fill('2034-05-14');
  await clash.getByText('Du kan lagre likevel.').waitFor();
  await dialog.getByRole('button', { name: 'Lagre dato' }).click();
  const refused = dialog.getByText(/er utenfor året 2032/);
  await refused.waitFor();
  // What can't be saved is not said to be saved anyway, and the refusal goes with the day that it was of.
  expect(await clash.getByText('Du kan lagre likevel.').count()).toBe(0);
  await picture('04-day-refused');
  await day.fill('2032-05-16');
  await clash.getByText('Det er lørdag eller søndag.').waitFor();
  expect(await refused.count()).toBe(0);
  await day.fill('2032-05-17');
  await clash.getByText('Det er helligdag: Grunnlovsdagen.').waitFor();
  await dialog.getByText('mandag 17. mai 2032 kl. 18:00–20:00').waitFor();
  await clash.getByText('Du kan lagre likevel.').waitFor();
  await expectAccessible(page);
  await picture('04-clash-told');
  await dialog.getByLabel('Sted').fill('Konnerud bydelshus');
  await dialog.getByRole('button', { name: 'Lagre dato' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText('Lagret: man. 17.05.2032 kl. 18:00–20:00.').waitFor();
  await cell.getByText(/man\.\s17\.05\.\skl\.\s18:00/).waitFor();

  await cell.click();
  await dialog.getByRole('button', { name: 'Flytt', exact: true }).click();
  await day.fill('2032-06-03');
  await clash.getByText('Det er 3 dager etter perioden i årshjulet.').waitFor();
  await dialog.getByLabel('Begrunnelse').fill('Bydelshuset er opptatt på nasjonaldagen');
  await expectAccessible(page);
  await picture('05-moving');
  await dialog.getByRole('button', { name: 'Flytt møtet' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await cell.getByText(/tor\.\s03\.06\.\skl\.\s18:00/).waitFor();
  await cell.getByText(/Flyttet fra man\.\s17\.05\./).waitFor();
  await cell.getByText('3 dager etter perioden').waitFor();
  await picture('06-moved');

  const { schedule } = await ask<Schedule>(SCHEDULE, { municipality: DRAMMEN });
  expect(schedule.edges.map(({ node }) => node)).toContainEqual({
    title: 'Nærutvalgsmøte 2',
    startsAt: '2032-06-03T16:00:00.000Z',
    endsAt: '2032-06-03T18:00:00.000Z',
    startsOn: '2032-06-03',
    place: 'Konnerud bydelshus',
    status: 'DATED',
    reason: 'Bydelshuset er opptatt på nasjonaldagen',
    movedFrom: [
      {
        startsAt: '2032-05-17T16:00:00.000Z',
        place: 'Konnerud bydelshus',
        reason: 'Bydelshuset er opptatt på nasjonaldagen',
      },
    ],
  });
  const { committees } = await ask<Divergence>(DIVERGENCE, { municipality: DRAMMEN });
  expect(committees.edges[0]?.node.cycle.divergence).toContainEqual({
    kind: 'MOVED',
    days: 3,
    reason: 'Bydelshuset er opptatt på nasjonaldagen',
    phase: { position: 3 },
  });
  await page.getByRole('link', { name: '5 Konnerud og Skoger vest' }).click();
  const divergence = page.getByRole('table', { name: 'Hvordan året skiller seg fra det felles årshjulet' });
  await divergence.getByText('3 dager etter perioden').waitFor();
  await divergence.getByText('Bydelshuset er opptatt på nasjonaldagen').waitFor();
  await expectAccessible(page);
  await picture('07-committees-year');
  expect(complaints).toEqual([]);
});
