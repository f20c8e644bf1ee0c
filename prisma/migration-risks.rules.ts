/** What a migration takes with it, or whom it keeps waiting, and what may answer for it. */
export interface Risk {
  readonly kind: 'loses' | 'locks';
  readonly what: string;
}

const NAME = String.raw`(?:ONLY\s+|IF EXISTS\s+|IF NOT EXISTS\s+)*"?(\w+)"?`;
const CREATED = new RegExp(String.raw`^CREATE (?:UNLOGGED |TEMP |TEMPORARY )?TABLE ${NAME}`, 'i');
const ALTERED = new RegExp(String.raw`^ALTER TABLE ${NAME}\s+([^]*)$`, 'i');
const INDEXED = new RegExp(String.raw`^CREATE (?:UNIQUE )?INDEX[^]*?\sON ${NAME}`, 'i');
const DROPPED = new RegExp(String.raw`^DROP TABLE ${NAME}`, 'i');
const EMPTIED = new RegExp(String.raw`^(?:TRUNCATE(?: TABLE)?|DELETE FROM) ${NAME}`, 'i');

/**
 * The risks of a migration that no written reason answers for: what is lost with a table, a column, rows or a type, and
 * what locks a table with rows in it while all of them are looked at. A table that the migration makes itself has none.
 * What functions say is not looked at.
 */
export function risksIn(sql: string, kept: readonly string[] = []): readonly Risk[] {
  const said = new Set([
    ...kept,
    ...[...sql.matchAll(/^--[ \t]*(loses|locks):[ \t]*\S.{9,}$/gm)].map(([, kind = '']) => kind),
  ]);
  const made = new Set<string>();
  const risks: Risk[] = [];
  for (const statement of statementsIn(sql)) {
    const [, created] = CREATED.exec(statement) ?? [];
    if (created !== undefined) made.add(created);
    risks.push(...risksOf(statement, made));
  }
  return risks.filter(({ kind }) => !said.has(kind));
}

function risksOf(statement: string, made: ReadonlySet<string>): readonly Risk[] {
  const named = (pattern: RegExp) => pattern.exec(statement) ?? [];
  const isOld = (table: string | undefined): table is string => table !== undefined && !made.has(table);
  const [, dropped] = named(DROPPED);
  if (isOld(dropped)) return [{ kind: 'loses', what: `drops ${dropped}` }];
  const [, emptied] = named(EMPTIED);
  if (isOld(emptied)) return [{ kind: 'loses', what: `deletes rows of ${emptied}` }];
  const [, indexed] = named(INDEXED);
  if (isOld(indexed)) return [{ kind: 'locks', what: `indexes ${indexed}: nobody writes to it meanwhile` }];
  const [, altered, actions = ''] = named(ALTERED);
  if (!isOld(altered)) return [];
  return partsOf(actions).flatMap((action): readonly Risk[] => {
    if (/^DROP (?!CONSTRAINT|DEFAULT)/i.test(action)) return [{ kind: 'loses', what: `drops a column of ${altered}` }];
    if (/^ALTER (?:COLUMN )?\S+ (?:SET DATA )?TYPE /i.test(action)) {
      const locks: Risk = { kind: 'locks', what: `writes ${altered} anew` };
      // A text holds whatever stood there, in whichever order it sorts.
      if (/TYPE text\b/i.test(action)) return [locks];
      return [{ kind: 'loses', what: `changes a type in ${altered}` }, locks];
    }
    if (/^ALTER .* SET NOT NULL/i.test(action)) return [{ kind: 'locks', what: `reads all of ${altered}` }];
    if (/^ADD (?:COLUMN )?(?!CONSTRAINT)[^]*NOT NULL/i.test(action) && !/\bDEFAULT\b|\bGENERATED\b/i.test(action)) {
      return [{ kind: 'loses', what: `demands a value in ${altered} that old processes don't write` }];
    }
    if (/^ADD (?:CONSTRAINT|FOREIGN|CHECK|UNIQUE|PRIMARY)/i.test(action) && !/\bNOT VALID\b/i.test(action)) {
      return [{ kind: 'locks', what: `tests all of ${altered}` }];
    }
    return [];
  });
}

/** The statements of a file, without comments, texts and what functions say. */
function statementsIn(sql: string): readonly string[] {
  return sql
    .replaceAll(/(\$\w*\$)[^]*?\1/g, "''")
    .replaceAll(/--.*$/gm, '')
    .replaceAll(/'(?:[^']|'')*'/g, "''")
    .split(';')
    .map((statement) => statement.replaceAll(/\s+/g, ' ').trim())
    .filter((statement) => statement !== '');
}

/** The actions of one ALTER TABLE, which stand between commas that are in no parentheses. */
function partsOf(actions: string): readonly string[] {
  const parts = [''];
  let deep = 0;
  for (const letter of actions) {
    if (letter === '(') deep += 1;
    if (letter === ')') deep -= 1;
    if (letter === ',' && deep === 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim());
}
