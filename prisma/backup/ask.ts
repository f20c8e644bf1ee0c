import { chmodSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import type { Database } from '../client.ts';
import { dump } from './dump.ts';
import { writeBackup, type Checked } from './file.ts';
import { BackupError } from './format.ts';

/** What the process that has the database answers whoever asks it for a backup. */
type Answer = { readonly checked: Checked } | { readonly refused: string };

/** An address of a socket is cut off where it is longer than the system takes. */
const LONGEST_PATH = 100;
const MOST_CHARACTERS = 4096;

/** Where the process that has an embedded database is asked, beside its folder. */
const socketOf = (folder: string) => `${folder}.socket`;

/**
 * An embedded database is one process's own, so a backup of it while it runs is written by that process. It is asked by a
 * socket that nobody but its own user can open: with the name of a file, and nothing else. Gives back how to end it.
 */
export async function offerBackups(
  database: Database,
  folder: string,
  warn: (why: string) => void,
): Promise<() => void> {
  const path = socketOf(folder);
  if (process.platform === 'win32' || Buffer.byteLength(path) > LONGEST_PATH) {
    warn('the name of the data folder is too long, or the system another: stop the process to take a backup');
    return () => undefined;
  }
  // Whoever left it here had the folder before us, and is gone.
  rmSync(path, { force: true });
  const server = createServer({ allowHalfOpen: true }, (socket) => void serve(database, socket));
  const before = process.umask(0o177);
  const opened = new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  process.umask(before);
  await opened;
  chmodSync(path, 0o600);
  server.on('error', ({ message }) => warn(message));
  // It keeps no process alive that has nothing else to do.
  server.unref();
  return () => void server.close();
}

async function serve(database: Database, socket: Socket): Promise<void> {
  // Who hangs up is told nothing; the backup is there all the same.
  socket.on('error', () => undefined);
  try {
    const checked = await writeBackup(await readAll(socket), dump(database));
    answer(socket, { checked });
  } catch (error) {
    answer(socket, { refused: error instanceof Error ? error.message : String(error) });
  }
}

const answer = (socket: Socket, told: Answer) => void socket.end(JSON.stringify(told));

/** Has the process that has the folder write a backup of it; undefined when there is none that can be asked. */
export async function askForBackup(folder: string, file: string): Promise<Checked | undefined> {
  const socket = connect({ path: socketOf(folder), allowHalfOpen: true });
  const isThere = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
  });
  if (!isThere) return undefined;
  socket.end(file);
  const text = await readAll(socket, Number.POSITIVE_INFINITY);
  if (text === '') throw new BackupError('Prosessen som har databasen, svarte ikke. Se etter i loggen dens.');
  const told = JSON.parse(text) as Answer;
  if ('refused' in told) throw new BackupError(told.refused);
  return told.checked;
}

async function readAll(socket: Socket, most = MOST_CHARACTERS): Promise<string> {
  let text = '';
  for await (const chunk of socket.setEncoding('utf8') as AsyncIterable<string>) {
    text += chunk;
    if (text.length > most) throw new BackupError('Navnet er for langt.');
  }
  return text;
}
