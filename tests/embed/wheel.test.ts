import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { theApi } from '../testkit/api.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';

let w: World;
let origin: string;
/** As others reach it, which is what its own links say. */
let called: string;
let moved: string;
beforeAll(async () => {
  ({ origin } = await theApi());
  called = origin.replace('127.0.0.1', 'localhost');
  w = await world({ now: '2026-01-05' });
  const [first] = await w.givenYear(2026, { size: 2 });
  if (first === undefined) throw new Error('no year was opened');
  const { id } = meetingIn(phaseOf(first, 1));
  moved = rowId({ id });
  await w.carryOut('dateMeeting', { id, startsAt: '2026-01-20T18:00:00+01:00', place: 'Sal </script><b>1' });
  await w.carryOut('moveMeeting', { id, startsAt: '2026-01-27T18:00:00+01:00', reason: 'Isen' });
  const second = meetingIn(phaseOf(first, 3)).id;
  await w.carryOut('dateMeeting', {
    id: second,
    startsAt: '2026-05-20T18:00:00+02:00',
    place: 'Rådhuset, Engene 1, 3008 Drammen',
  });
  await w.carryOut('cancelMeeting', { id: second, reason: 'For få' });
});

const at = (rest: string) => `${origin}/wheel/${w.municipality.number}/2026.${rest}`;
const textOf = async (address: string) => (await fetch(address)).text();

interface EventLd {
  readonly identifier: string;
  readonly eventStatus: string;
  readonly startDate: string;
  readonly previousStartDate?: string;
  readonly location: { readonly name: string; readonly address: Readonly<Record<string, string>> };
}

describe('the page of a year', () => {
  it('is a whole page without a script, with the phases and everything that happens in words', async () => {
    const page = await textOf(at('html'));
    expect(page).toContain('<html lang="nb">');
    expect(page).toContain(`<h1>Årshjul 2026 – Kommune ${w.municipality.number}</h1>`);
    expect(page).toContain('februar–april');
    expect(page).toContain('27.01.2026 kl. 18:00');
    expect(page).toContain('Flyttet fra 20.01.2026 kl. 18:00: Isen');
    expect(page).toContain('Avlyst: For få');
    expect(page).toContain('Sal &lt;/script&gt;&lt;b&gt;1');
    expect(page.match(/<script/g)).toHaveLength(1);
  });

  it('tells those who search of each event, of what was moved and of what is cancelled', async () => {
    const page = await textOf(at('html?lang=en'));
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page) ?? [];
    const events = JSON.parse(text) as readonly EventLd[];
    expect(events.find(({ identifier }) => identifier === moved)).toMatchObject({
      eventStatus: 'https://schema.org/EventRescheduled',
      startDate: '2026-01-27T18:00:00+01:00',
      previousStartDate: '2026-01-20T18:00:00+01:00',
    });
    const cancelled = events.find(({ startDate }) => startDate.startsWith('2026-05-20'));
    expect(cancelled).toMatchObject({
      eventStatus: 'https://schema.org/EventCancelled',
      startDate: '2026-05-20T18:00:00+02:00',
      location: {
        name: 'Rådhuset, Engene 1, 3008 Drammen',
        address: {
          '@type': 'PostalAddress',
          streetAddress: 'Engene 1',
          postalCode: '3008',
          addressLocality: 'Drammen',
          addressCountry: 'NO',
        },
      },
    });
    // Of a place that is a name alone, no more is known than the municipality.
    expect(events.find(({ identifier }) => identifier === moved)?.location).toEqual({
      '@type': 'Place',
      name: 'Sal </script><b>1',
      address: { '@type': 'PostalAddress', addressLocality: `Kommune ${w.municipality.number}`, addressCountry: 'NO' },
    });
  });

  it('may stand in any page’s frame, and neither loads nor runs anything there', async () => {
    for (const form of ['html', 'svg']) {
      const answer = await fetch(at(form));
      const body = await answer.text();
      const style = /<style>(.*?)<\/style>/s.exec(body)?.[1] ?? '';
      const hash = createHash('sha256').update(style).digest('base64');
      expect(answer.headers.get('content-security-policy')).toBe(
        `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors *`,
      );
      expect(body).not.toMatch(/ style=| on\w+=/);
      expect(answer.headers.get('cache-control')).toContain('public, max-age=');
      const again = await fetch(at(form), { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } });
      expect(again.status).toBe(304);
    }
  });
});

describe('the picture of a year', () => {
  it('tells in words what it shows, in three languages, of all committees or of one', async () => {
    const picture = await textOf(at('svg?lang=nn&committee=utvalg-2'));
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]* role="img" aria-labelledby="t d">/);
    expect(picture).toContain('<title id="t">Årshjul 2026 – Utvalg 2</title>');
    expect(picture).toContain('5. Gjennomføre erfaringsutveksling: oktober, valfri.');
    expect(await textOf(at('svg?lang=en'))).toContain('February–April');
  });

  it('is of nothing where there is no such place, committee or year', async () => {
    const addresses = [
      at('svg?committee=nowhere'),
      at('svg').replace('2026', '1999'),
      at('svg').replace('2026', '0000'),
      `${origin}/wheel/0000/2026.svg`,
    ];
    const statuses = await Promise.all(addresses.map(async (address) => (await fetch(address)).status));
    expect(statuses).toEqual([404, 404, 404, 404]);
  });
});

/** Which part of an address the server says is wrong. */
const whatOf = async (address: string) => {
  const { errors } = (await (await fetch(address)).json()) as { errors: { extensions: { what?: string } }[] };
  return errors[0]?.extensions.what;
};

describe('what the component is told', () => {
  interface Told {
    readonly next: readonly { readonly id: string; readonly off: boolean; readonly note: string }[];
  }

  it('of the next meetings has those that are cancelled and those that were moved, each with the reason', async () => {
    const { next } = (await (await fetch(at('json'))).json()) as Told;
    expect(next).toMatchObject([
      { id: moved, off: false, note: 'Flyttet fra 20.01.2026 kl. 18:00: Isen' },
      { off: true, note: 'Avlyst: For få' },
    ]);
  });

  it('of what was moved and then cancelled are two sentences', async () => {
    const other = await world({ now: '2026-01-05' });
    const [cycle] = await other.givenYear(2026, { size: 1 });
    if (cycle === undefined) throw new Error('no year was opened');
    const { id } = meetingIn(phaseOf(cycle, 1));
    await other.carryOut('dateMeeting', { id, startsAt: '2026-01-20T18:00:00+01:00' });
    await other.carryOut('moveMeeting', { id, startsAt: '2026-01-27T18:00:00+01:00', reason: 'Isen' });
    await other.carryOut('cancelMeeting', { id, reason: 'For få' });
    const { next } = (await (await fetch(`${origin}/wheel/${other.municipality.number}/2026.json`)).json()) as Told;
    expect(next.map(({ note }) => note)).toEqual(['Avlyst: For få. Flyttet fra 20.01.2026 kl. 18:00: Isen']);
  });

  it('where there is nothing is which of what was asked for is wrong', async () => {
    expect(await whatOf(at('json?committee=nowhere'))).toBe('committee');
    expect(await whatOf(at('json').replace('2026', '1999'))).toBe('year');
    expect(await whatOf(`${origin}/wheel/0000/2026.json`)).toBe('municipality');
    expect(await whatOf(`${origin}/wheel/301/2026.json`)).toBe('municipality');
    expect(await whatOf(`${origin}/wheel/drammen/2026.json`)).toBe('municipality');
    expect(await whatOf(at('json').replace('2026', '26'))).toBe('year');
  });
});

describe('oEmbed', () => {
  it('is found from the page, and gives a frame of it no larger than was asked for', async () => {
    const page = await textOf(at('html?committee=utvalg-1'));
    const [, link = ''] = /application\/json\+oembed" href="([^"]+)"/.exec(page) ?? [];
    const answer = await fetch(`${link.replaceAll('&amp;', '&').replace(called, origin)}&maxwidth=300`);
    const told = (await answer.json()) as Readonly<Record<string, unknown>>;
    expect(told).toMatchObject({ version: '1.0', type: 'rich', title: 'Årshjul 2026 – Utvalg 1', width: 300 });
    expect(told['html']).toContain(
      `src="${called}/wheel/${w.municipality.number}/2026.html?lang=nb&amp;committee=utvalg-1"`,
    );
  });

  it('is of our own pages alone, and of no other format', async () => {
    const of = (url: string, more = '') => fetch(`${origin}/oembed?url=${encodeURIComponent(url)}${more}`);
    const own = at('html').replace(origin, called);
    const answers = [
      await of('https://evil.example/wheel/3301/2026.html'),
      await of(`${called}/console/`),
      await of(own, '&format=xml'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 501]);
    expect((await of(own)).status).toBe(200);
  });

  it('says what is wrong with what was asked, and for how long the answer may be kept', async () => {
    const own = `url=${encodeURIComponent(at('html').replace(origin, called))}`;
    const asked = ['', 'url=', 'url=nonsense', `${own}&maxwidth=0`, `${own}&maxwidth=wide`, `${own}&maxheight=-1`];
    for (const query of asked) {
      const answer = await fetch(`${origin}/oembed?${query}`);
      const { errors } = (await answer.json()) as { errors: readonly { message: string; extensions: object }[] };
      expect([query, answer.status, errors[0]?.extensions]).toMatchObject([query, 400, { code: 'BAD_USER_INPUT' }]);
      expect(errors[0]?.message).toMatch(/^(?:url|maxwidth|maxheight) (?:is missing|must be)/);
      expect(answer.headers.get('cache-control')).toBe('no-store');
    }
    const answer = await fetch(`${origin}/oembed?${own}&maxwidth=320&maxheight=400`);
    const told = (await answer.json()) as Readonly<Record<string, unknown>>;
    expect(told).toMatchObject({ width: 320, height: 400, cache_age: 3600 });
    expect(told['html']).toContain(' width="320" height="400" ');
    expect(answer.headers.get('cache-control')).toBe('public, max-age=3600');
  });

  it('knows this machine by each of its names, where it is reached by one of them', async () => {
    const other = at('html').replace('localhost', '127.0.0.1');
    const answer = await fetch(`${origin}/oembed?url=${encodeURIComponent(other)}`);
    const told = (await answer.json()) as Readonly<Record<string, unknown>>;
    expect([answer.status, told['provider_url']]).toEqual([200, called]);
  });
});
