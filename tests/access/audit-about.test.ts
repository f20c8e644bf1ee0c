import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

const AUDIT = `query($filter: AuditEntryFilter) {
  auditEntries(filter: $filter) { edges { node { event entity entityName } } }
}`;

interface Told {
  readonly auditEntries: {
    readonly edges: readonly { readonly node: { readonly event: string; readonly entityName: string | null } }[];
  };
}

it('tells what each entry is about by the name that the caller may see, from and to a moment', async () => {
  const w = await world();
  const { number: municipality } = w.municipality;
  const person = await w.carryOut('registerPerson', { municipality, name: 'Siri Synlig', kind: 'RESIDENT' });
  await w.carryOut('exportPerson', { id: person.id });
  const { id: cycleId } = await w.givenCycle();
  await w.carryOut('overrideRule', { cycleId, rule: 'R02', reason: 'Møtet ble avlyst' });
  const told = async (filter: object = {}) =>
    (await w.told<Told>(AUDIT, { filter: { municipality, ...filter } }, { as: 'staff' })).auditEntries.edges.map(
      ({ node: { event, entityName } }) => [event, entityName],
    );
  const all = await told();
  expect(all).toContainEqual(['PERSON_EXPORTED', 'Siri Synlig']);
  expect(all).toContainEqual(['RULE_OVERRIDDEN', expect.stringMatching(/^\d+ .+ \d{4}$/)]);
  expect(await told({ to: '2000-01-01T00:00:00Z' })).toEqual([]);
  expect(await told({ from: '2000-01-01T00:00:00Z' })).toEqual(all);
  expect(await told({ from: '2100-01-01T00:00:00Z' })).toEqual([]);
});
