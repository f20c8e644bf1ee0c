import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { BackupError, demandHeader, Sum, type Header, type Line, type Manifest, type TableEnd } from './format.ts';

/** What a backup says of itself, once it was read to its end. */
export interface Checked {
  readonly header: Header;
  readonly manifest: Manifest;
}

/** For the one who takes it alone: it holds personal data. */
const MODE = 0o600;

/** Writes a backup to a file of its own, reads it again and compares. What is not whole never has the file's name. */
export async function writeBackup(file: string, lines: AsyncIterable<readonly Line[]>): Promise<Checked> {
  if (existsSync(file)) throw new BackupError(`Filen ${file} finnes fra før. Velg et annet navn.`);
  const part = `${file}.part`;
  try {
    await pipeline(
      Readable.from(textOf(lines), { objectMode: true }),
      createGzip({ level: 4 }),
      createWriteStream(part, { mode: MODE, flags: 'wx', flush: true }),
    );
    const checked = await checkBackup(part);
    await rename(part, file);
    await keepName(file);
    return checked;
  } catch (error) {
    // Another one's is left alone.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) await rm(part, { force: true });
    throw error;
  }
}

async function* textOf(lines: AsyncIterable<readonly Line[]>): AsyncGenerator<string> {
  for await (const batch of lines) {
    if (batch.length > 0) yield batch.map((line) => `${JSON.stringify(line)}\n`).join('');
  }
}

/** A new name outlives a power cut only when its folder was written too. Some systems can't be asked to. */
async function keepName(file: string): Promise<void> {
  const folder = await open(new URL('.', pathToFileURL(file))).catch(() => undefined);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}

/** The lines of a backup, as many at a time as were read. */
export async function* readBackup(file: string): AsyncGenerator<readonly Line[]> {
  let rest = '';
  const unpacked = createGunzip({ chunkSize: 1024 * 1024 });
  const reading = pipeline(createReadStream(file), unpacked);
  // What goes wrong is told where it is read.
  reading.catch(() => undefined);
  try {
    for await (const chunk of unpacked.setEncoding('utf8') as AsyncIterable<string>) {
      const parts = `${rest}${chunk}`.split('\n');
      rest = parts.pop() ?? '';
      if (parts.length > 0) yield parts.map((part) => JSON.parse(part) as Line);
    }
  } catch (cause) {
    if (cause instanceof BackupError) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new BackupError(`Kopien kan ikke leses: ${why}.`, { cause });
  }
  if (rest !== '') throw new BackupError('Kopien er ikke hel: den slutter midt i en linje.');
}

/** Reads a backup to its end: every row is counted and summed up, and compared with what it says of itself. */
export async function checkBackup(file: string): Promise<Checked> {
  let header: Header | undefined;
  let manifest: Manifest | undefined;
  const found: TableEnd[] = [];
  let sum = new Sum();
  for await (const lines of readBackup(file)) {
    for (const line of lines) {
      header ??= demandHeader(line);
      if (Array.isArray(line)) sum.add(line as readonly (string | null)[]);
      else if ('table' in line) sum = new Sum();
      else if ('end' in line) found.push(sum.of(line.end));
      else if ('complete' in line) manifest = line;
    }
  }
  if (header === undefined) throw new BackupError('Kopien er tom.');
  if (manifest === undefined) throw new BackupError('Kopien er ikke hel: den slutter før den skal.');
  if (JSON.stringify(found) !== JSON.stringify(manifest.tables)) {
    throw new BackupError('Kopien er skadet: radene er ikke de som ble skrevet.');
  }
  return { header, manifest };
}
