import { columnsIn, FIELDS, type ImportKind } from '@naerhjul/admin/src/import/fields.ts';
import { rowsIn } from '@naerhjul/admin/src/import/rows-in.ts';
import { readSheet, type Sheet } from '@naerhjul/admin/src/import/sheet.ts';
import { workbookOf } from '../browser/testkit/workbook.ts';
import { strangeBytes, strangeText, type Draw } from './strange.ts';

const KINDS: readonly ImportKind[] = ['members', 'meetings', 'cases'];
const VERBS = { members: 'importMembers', meetings: 'importMeetings', cases: 'importCases' } as const;
const TYPES = { members: 'ImportMembersInput', meetings: 'ImportMeetingsInput', cases: 'ImportCasesInput' } as const;
const VALUES: Readonly<Record<string, readonly string[]>> = {
  text: ['konnerud', 'Åpen hall', 'Kari Oppdiktet', 'Rådhuset', 'Nærutvalgsmøte 3'],
  day: ['14.01.2026', '2026-01-14', '14/1-26', '45000'],
  time: ['18:00', '18.30', 'kl. 19', '0.75'],
  number: ['1980', '2026', '1'],
};

export interface FileGiven {
  readonly kind: ImportKind;
  readonly bytes: Uint8Array;
  readonly isWorkbook: boolean;
}

/** A file of rows as coordinators have them, in one of the forms that there are, and then changed. */
export function fileOf(draw: Draw): FileGiven {
  const { below, one, perhaps } = draw;
  const kind = one(KINDS);
  const fields = FIELDS[kind].filter(({ isNeeded }) => isNeeded === true || perhaps(60));
  const heads = fields.map(({ called }) => one(called));
  const cellOf = ({ type, choices = {} }: (typeof fields)[number]): string => {
    const plain = type === 'choice' ? (Object.values(choices).flat()[0] ?? '') : one(VALUES[type] ?? ['']);
    return perhaps(20) ? strangeText(draw, plain) : plain;
  };
  const rows = [heads, ...Array.from({ length: below(12) }, () => fields.map(cellOf))];
  if (perhaps(35)) {
    // What a workbook's own program would never write is none of ours to try: the bytes are changed instead.
    const plain = rows.map((cells) => cells.map((cell) => cell.replaceAll(/[^\w .:æøåÆØÅ-]/g, '').slice(0, 200)));
    const bytes = new Uint8Array(workbookOf(plain));
    return { kind, bytes: perhaps(60) ? strangeBytes(draw, bytes) : bytes, isWorkbook: true };
  }
  const separator = one([';', ',', '\t']);
  const quoted = (cell: string) => (perhaps(30) ? `"${cell}"` : cell);
  const text = rows.map((cells) => cells.map(quoted).join(separator)).join(one(['\n', '\r\n', '\r']));
  const bytes = Buffer.from(one(['', '\uFEFF', 'sep=;\n']) + text, one(['utf8', 'utf8', 'latin1', 'utf16le']));
  return { kind, bytes: perhaps(40) ? strangeBytes(draw, bytes) : bytes, isWorkbook: false };
}

/** What the console sends of a file: nothing where it can't be read, which it tells whoever chose it. */
export async function sentOf({ kind, bytes }: FileGiven, dryRun: boolean) {
  const sheet = await readSheet(new Blob([Uint8Array.from(bytes)])).catch((): Sheet => []);
  const [heads = []] = sheet;
  const fields = FIELDS[kind];
  const columns = columnsIn(heads.map(String), fields, sheet.slice(1, 20));
  const rows = rowsIn(sheet, fields, columns).map(({ input }) => input);
  if (rows.length === 0) return undefined;
  return {
    query: `mutation($input: ${TYPES[kind]}!) { ${VERBS[kind]}(input: $input) { done rows { fate } } }`,
    variables: { input: { municipality: '3301', dryRun, rows } },
  };
}
