import { setTimeout as pause } from 'node:timers/promises';
import { createClient, follow, listen, type Entry, type ListenOptions } from '@naerhjul/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { theApi } from '../testkit/api.ts';
import { world, type World } from '../testkit/world.ts';

let w: World;
let url: string;
beforeAll(async () => {
  url = `${(await theApi()).origin}/graphql`;
  w = await world();
});

const end = async () => {
  await w.log.settled();
  return (await w.told<{ changesEnd: string }>('{ changesEnd }')).changesEnd;
};

/** The network's way to the server, which breaks each stream off after so many entries of it. */
function breaking(entries: () => number) {
  const count = { broken: 0 };
  const over: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (response.headers.get('content-type')?.startsWith('text/event-stream') !== true) return response;
    let left = entries();
    const cut = new TransformStream<string, string>({
      async transform(text, controller) {
        // Several may come at once.
        for (const event of text.split(/(?<=\n\n)/)) {
          // The house says now and then that it is still there.
          if (event.includes('event: next')) left -= 1;
          if (left >= 0) controller.enqueue(event);
          else {
            // In the middle of what was being said.
            controller.enqueue(event.slice(0, event.length / 2));
            count.broken += 1;
            // What was on its way has arrived by then.
            await pause(20);
            controller.error(new Error('broken off'));
            return;
          }
        }
      },
    });
    const body = response.body
      ?.pipeThrough(new TextDecoderStream())
      .pipeThrough(cut)
      .pipeThrough(new TextEncoderStream());
    return new Response(body ?? null, response);
  };
  return { over, count };
}

/** What comes first to whoever listens. */
async function listened(options: ListenOptions, key?: string): Promise<string> {
  for await (const { objectId } of listen(createClient({ url, key }), options)) return objectId;
  return 'it ended';
}

describe('listening with the typed client', () => {
  it('gives every entry once and in the order of the feed, however often the stream is broken off', async () => {
    const after = await end();
    const { over, count } = breaking(() => 1 + (count.broken % 4));
    const client = createClient({ url, fetch: over });
    const broken: unknown[] = [];
    const stop = new AbortController();
    const heard: Entry[] = [];
    const writing = (async () => {
      for (let nth = 0; nth < 12; nth += 1) await w.givenCommittee();
    })();
    const options = {
      municipality: w.municipality.number,
      after,
      entities: ['Committee'],
      signal: stop.signal,
      onBroken: (error: unknown) => void broken.push(error),
    };
    for await (const entry of listen(client, options)) {
      heard.push(entry);
      if (heard.length === 12) stop.abort();
    }
    await writing;
    const told: Entry[] = [];
    for await (const page of follow(client, { ...options, signal: undefined })) told.push(...page.entries);
    expect(heard.map(({ cursor }) => cursor)).toEqual(told.map(({ cursor }) => cursor));
    expect(count.broken).toBeGreaterThan(2);
    expect(broken.length).toBe(count.broken);
    expect(heard[0]).toMatchObject({ entity: 'Committee', operation: 'CREATE', committees: [heard[0]?.objectId] });
  });

  it('begins now where no cursor is given, and loses nothing though the stream breaks before its first entry', async () => {
    await w.log.settled();
    const { over, count } = breaking(() => (count.broken === 0 ? 0 : 100));
    const stop = new AbortController();
    const client = createClient({ url, fetch: over });
    const hearing = (async () => {
      const options = { municipality: w.municipality.number, entities: ['Committee'], signal: stop.signal };
      const heard: string[] = [];
      for await (const { objectId } of listen(client, options)) {
        heard.push(objectId);
        stop.abort();
      }
      return heard;
    })();
    await new Promise((resolve) => {
      setTimeout(resolve, 300);
    });
    const made = await w.givenCommittee();
    expect(await hearing).toEqual([made.id]);
    expect(count.broken).toBe(1);
  });

  it('throws what is refused for good, and asks no further', async () => {
    await expect(listened({ after: 'nonsense' })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
    const elsewhere = Buffer.from('00000000-0000-4000-8000-000000000000.1.1').toString('base64url');
    await expect(listened({ after: elsewhere })).rejects.toMatchObject({ code: 'CURSOR_EXPIRED' });
    await expect(listened({ after: await end(), entities: ['Person name'] })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    await expect(listened({}, 'nh_wrong')).rejects.toMatchObject({ code: 'SIGN_IN_FIRST', status: 401 });
  });
});
