import { beforeAll, expect, it } from 'vitest';
import { schema } from '@naerhjul/schema/index.ts';
import { defaultFieldResolver } from 'graphql';
import type { Act } from '@naerhjul/domain/act.ts';
import { keyOf } from '../testkit/api.ts';
import { world, type World } from '../testkit/world.ts';
import { actorsIn } from './actors.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';

let w: World;
let ours: PlantedMunicipality;
let actors: ReturnType<typeof actorsIn>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  ours = await plantMunicipality(w.db);
  actors = actorsIn(ours, await plantMunicipality(w.db));
}, 60_000);

it('keeps a resolver that forgets whose a row is from telling it to others', async () => {
  const field = schema.getQueryType()?.getFields()['viewer'];
  if (field === undefined) throw new Error('there is nothing to ask');
  const resolve = field.resolve ?? defaultFieldResolver;
  const told: (string | null)[] = [];
  field.resolve = async (source, args, context: { act: Act }, info): Promise<unknown> => {
    const found = await context.act.db.case.findUnique({ where: { id: ours.first.draft.Case } });
    told.push(found?.title ?? null);
    return resolve(source, args, context, info);
  };
  for (const actor of [actors.public, actors.portal, actors.foreignAdmin, actors.systemAdmin, actors.ownAdmin]) {
    await w.told('{ viewer { actor } }', {}, { key: keyOf(actor) });
  }
  field.resolve = resolve;
  expect(told).toEqual([null, null, null, null, 'Fartsdumper i Åsveien']);
});
