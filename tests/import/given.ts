import type { Import } from '../testkit/shapes-import.ts';
import { keyOf } from '../testkit/api.ts';
import { rowId } from '../testkit/rows.ts';
import type { World } from '../testkit/world.ts';

type Values = Readonly<Record<string, unknown>>;
type ImportVerb = 'importMembers' | 'importMeetings' | 'importCases';

/** What comes of each row, in short: its fate, and what it takes and changes, or the field that is wrong and how. */
export function fatesOf({ rows }: Import) {
  return rows.map(({ fate, steps, fields, faults: [fault] }) =>
    fault === undefined ? [fate, ...steps, ...fields] : [fate, fault.field, fault.fault ?? fault.code],
  );
}

/** Imports rows into the municipality of a world, and looks at what would come of them. */
export function importsIn({ carryOut, municipality: { number }, log }: World) {
  const imports = (verb: ImportVerb, rows: readonly Values[], also: Values = {}) =>
    carryOut(verb, { municipality: number, rows, ...also });
  return {
    imports,
    /** What would come of rows, told without a trace. */
    fates: async (verb: ImportVerb, rows: readonly Values[]) => {
      const before = await log.length();
      const told = await imports(verb, rows, { dryRun: true });
      if (told.done || (await log.length()) !== before) throw new Error('a dry run left a trace');
      return fatesOf(told);
    },
  };
}

/** A coordinator of one committee of a municipality. */
export function coordinatorOf(municipality: { readonly id: string }, committee: { readonly id: string }) {
  const grant = { role: 'COORDINATOR', municipalityId: rowId(municipality), committeeId: rowId(committee) } as const;
  return { key: keyOf({ kind: 'STAFF', id: `user:of-${committee.id}`, grants: [grant] }) };
}
