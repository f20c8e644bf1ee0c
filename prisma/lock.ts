import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';

interface Holder {
  readonly token: string;
  readonly pid: number;
  readonly host: string;
  /** When the process began, in the kernel's own count; tells a process from a later one with the same number. */
  readonly began: string | null;
  readonly since: string;
}

/** Another process has the data folder. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

/**
 * Takes the data folder for this process until the returned function is called or the process exits. Two processes
 * on one embedded database lose each other's writes, so the second is refused. A lock is taken over only when the
 * process that holds it is dead, never because it is old.
 */
export function lockFolder(folder: string): () => void {
  const path = `${folder}.lock`;
  const me: Holder = {
    token: randomUUID(),
    pid: process.pid,
    host: hostname(),
    began: processBegan(process.pid),
    since: new Date().toISOString(),
  };
  take(path, me, folder);
  const release = (): void => {
    process.off('exit', release);
    if (read(path)?.token === me.token) rmSync(path, { force: true });
  };
  process.on('exit', release);
  return release;
}

/**
 * The right to succeed a dead holder is itself such a lock, named after that holder: of several starters one gets it,
 * and only while the dead holder still stands in the file may it be replaced.
 */
function take(path: string, me: Holder, folder: string): void {
  for (;;) {
    if (place(path, me, linkSync)) return;
    const holder = read(path);
    if (!holder) continue;
    if (isAlive(holder)) throw new FolderInUse(inUse(folder, path, holder));

    const succession = `${path}.after-${holder.token}`;
    take(succession, me, folder);
    const mine = read(path)?.token === holder.token && place(path, me, renameSync);
    rmSync(succession, { force: true });
    if (mine) return;
  }
}

/** Puts the whole file in place in one step, so nobody ever reads half of it. A link refuses where a file is. */
function place(path: string, me: Holder, put: (from: string, to: string) => void): boolean {
  const written = `${path}.${randomUUID()}`;
  writeFileSync(written, `${JSON.stringify(me)}\n`, { flag: 'wx' });
  try {
    put(written, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(written, { force: true });
  }
}

function read(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw new Error(`Låsefila ${path} kan ikke leses. Slett den hvis ingen bruker databasen.`, {
      cause: error,
    });
  }
}

function isAlive({ pid, host, began }: Holder): boolean {
  // Of another machine's processes nothing can be known from here.
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
  return began === null || began === processBegan(pid);
}

/** Boot and clock tick at which a process began, where the system tells; null elsewhere and for one that is no more. */
function processBegan(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything; the fields behind it are counted from the third.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    return state === 'Z' || state === 'X' ? null : `${boot}/${fields[19]}`;
  } catch {
    return null;
  }
}

function inUse(folder: string, path: string, { pid, host, since }: Holder): string {
  const elsewhere = host === hostname() ? '' : ` på ${host} (slett ${path} hvis den maskinen er borte)`;
  return `Mappen ${folder} er i bruk av prosess ${pid}${elsewhere} siden ${since}. Stopp den, eller velg en annen mappe med DATA_DIR.`;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
