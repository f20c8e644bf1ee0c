import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * Packs what was built, so that the server has nothing to pack while one waits, and refuses what has grown too heavy:
 * each page as it is loaded first, with all that stands in its way, in bytes of gzip.
 */
const DIST = new URL('../dist/', import.meta.url);

interface Part {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const parts = JSON.parse(readFileSync(new URL('.vite/manifest.json', DIST), 'utf8')) as Readonly<Record<string, Part>>;

interface Budget {
  readonly page: string;
  readonly entries: readonly string[];
  readonly most: number;
  /** Whether it is no page of the console, and loads nothing of it. */
  readonly alone?: boolean;
}

const BUDGETS: readonly Budget[] = [
  { page: 'start page', entries: ['index.html', 'src/start/start-page.tsx'], most: 400_000 },
  { page: 'list of cases', entries: ['index.html', 'src/case/case-list.tsx'], most: 480_000 },
  { page: 'wheel in others’ pages', entries: ['src/embed/wheel.ts'], most: 15_000, alone: true },
];

const packed = new Map<string, number>();
for (const name of readdirSync(DIST, { recursive: true, encoding: 'utf8' })) {
  if (!/\.(js|css|html|svg)$/.test(name)) continue;
  const whole = readFileSync(new URL(name, DIST));
  const gzip = gzipSync(whole, { level: 9 });
  writeFileSync(new URL(`${name}.gz`, DIST), gzip);
  const brotli = brotliCompressSync(whole, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  writeFileSync(new URL(`${name}.br`, DIST), brotli);
  packed.set(name, gzip.length);
}

/** The files that a part needs before it runs: its own, and those of all it imports at once. */
function filesOf(key: string, found = new Set<string>()): Set<string> {
  const part = parts[key];
  if (part === undefined) throw new Error(`Nothing was built of ${key}`);
  if (found.has(part.file)) return found;
  for (const file of [part.file, ...(part.css ?? [])]) found.add(file);
  for (const one of part.imports ?? []) filesOf(one, found);
  return found;
}

for (const { page, entries, most, alone } of BUDGETS) {
  const files = new Set([...(alone ? [] : ['index.html']), ...entries.flatMap((entry) => [...filesOf(entry)])]);
  const bytes = [...files].reduce((sum, file) => sum + (packed.get(file) ?? 0), 0);
  console.log(`${page}: ${Math.ceil(bytes / 1000)} of ${most / 1000} kB gz in ${files.size} files`);
  if (bytes > most || (alone && files.size > 1)) process.exitCode = 1;
}
