import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const starts = (program: string, argument: string) => spawnSync(program, [argument]).status === 0;

/** Whether LibreOffice and what reads PDF are there. */
export const HAS_OFFICE = starts('soffice', '--version') && starts('pdftotext', '-v');

if (!HAS_OFFICE) {
  const missing = 'soffice (LibreOffice) and pdftotext (poppler-utils) are not both there';
  // What is said to be there and is not would pass as skipped: the whole run says so (.ci/run).
  if (process.env['TEST_OFFICE'] === 'true') throw new Error(`TEST_OFFICE says that they are there, but ${missing}`);
  process.stderr.write(`Whether files open right in real programs is not tested: ${missing}.\n`);
}

/** What a program reads text as: its separator, and the country whose dates and decimals it knows. */
export const READ_AS = { norwegian: 'CSV:59,34,76,1,,1044,false,true', english: 'CSV:44,34,76,1,,1033,false,true' };

/** A folder of a test's own, in which LibreOffice opens files and saves them as others. */
export async function office() {
  const folder = await mkdtemp(join(tmpdir(), 'naerhjul-office-'));
  // A profile of its own: another LibreOffice that runs would do the work, and by its own settings.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  return {
    keep: (name: string, bytes: Uint8Array) => writeFile(join(folder, name), bytes),
    /** Opens files that were kept and saves each in a format, beside the first. */
    convert: async (format: string, names: readonly string[], readAs?: string) => {
      const filter = readAs === undefined ? [] : [`--infilter=${readAs}`];
      const files = names.map((name) => join(folder, name));
      await run('soffice', [profile, '--headless', ...filter, '--convert-to', format, '--outdir', folder, ...files]);
    },
    read: (name: string) => readFile(join(folder, name), 'utf8'),
    /** The pages of a PDF as texts. */
    pagesOf: async (name: string): Promise<readonly string[]> => {
      const { stdout } = await run('pdftotext', ['-layout', '-enc', 'UTF-8', join(folder, name), '-']);
      return stdout.split('\f').slice(0, -1);
    },
    /** Takes the folder away; with PICTURES it stays to be looked at. */
    leave: async () => {
      if (process.env['PICTURES'] === undefined) await rm(folder, { recursive: true, force: true });
      else process.stderr.write(`The files are in ${folder}.\n`);
    },
  };
}

/** A cell as LibreOffice knows it: what type it is, its value, what it shows, and whether it reckons it. */
export interface OfficeCell {
  readonly type: string;
  readonly value: string;
  readonly shown: string;
  readonly isFormula: boolean;
}

const NAMES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
const plain = (xml: string) =>
  xml
    .replaceAll('</text:p><text:p>', '\n')
    .replaceAll(/<text:s text:c="(\d+)"\/>/g, (_, count: string) => ' '.repeat(Number(count)))
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(\w+);/g, (whole, name: string) => NAMES[name] ?? whole);

/** The sheets of a flat OpenDocument spreadsheet, by name, as rows of cells. */
export function sheetsIn(fods: string): ReadonlyMap<string, readonly (readonly OfficeCell[])[]> {
  const sheets = [...fods.matchAll(/<table:table table:name="([^"]*)"[^>]*>([^]*?)<\/table:table>/g)];
  return new Map(
    sheets.map(([, name = '', sheet = '']) => [
      plain(name),
      [...sheet.matchAll(/<table:table-row[^>]*?(?:\/>|>([^]*?)<\/table:table-row>)/g)].map(([, row = '']) =>
        [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>([^]*?)<\/table:table-cell>)/g)].flatMap(
          ([, about = '', content = '']) => {
            const of = (attribute: string) => new RegExp(`${attribute}="([^"]*)"`).exec(about)?.[1];
            const text = plain([...content.matchAll(/<text:p[^>]*>[^]*<\/text:p>/g)].map(([whole]) => whole).join(''));
            const cell = {
              type: of('office:value-type') ?? 'empty',
              value: of('office:date-value') ?? of('office:value') ?? of('office:boolean-value') ?? text,
              shown: text,
              // A truth of a workbook is told as a function of no arguments.
              isFormula: !/^(?:of:=(?:TRUE|FALSE)\(\))?$/.test(of('table:formula') ?? ''),
            };
            // A run of equal cells is told once; the last one goes on to the end of the sheet.
            const times = Math.min(Number(of('table:number-columns-repeated') ?? 1), 100);
            return Array.from({ length: times }, () => cell);
          },
        ),
      ),
    ]),
  );
}
