import { DatabaseSync } from 'node:sqlite';
import { follow, graphql, NaerhjulError, type Client, type Entry } from '@naerhjul/client';
import { readAll, type Committee, type Read } from './read.ts';

const START = graphql(`
  query Start($municipality: String!) {
    changesEnd
    committees(first: 100, filter: { municipality: $municipality }) {
      edges {
        node {
          id
        }
      }
    }
  }
`);

/** Which day it is where the municipality is: committees have names from a day on, of which nobody is told that day. */
const TODAY = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Oslo' });

/**
 * What a webhook for the copy is for: whose a meeting is, its move and its title are told of with the meeting, and the months of one
 * without a date with its phase. The feed is taken whole, which costs little.
 */
export const FOLLOWED: readonly string[] = ['Committee', 'Meeting', 'Phase'];

/** What an entry of the feed and a message of a webhook tell alike, as far as the copy goes by it. */
export type Told = Pick<Entry, 'cursor' | 'entity' | 'objectId' | 'committees'>;

/** A committee's next meeting as the portal shows it; all but the committee is null where none is planned. */
export interface NextMeeting {
  readonly committee: string;
  readonly title: string | null;
  readonly status: string | null;
  /** A moment in UTC; null where the meeting has no date yet. */
  readonly startsAt: string | null;
  /** The days between which the annual wheel has it, for one without a date. */
  readonly opensOn: string | null;
  readonly closesOn: string | null;
  readonly place: string | null;
}

/** A portal's own copy of the committees of a municipality and their meetings, in an SQLite file. */
export class Copy {
  readonly #db: DatabaseSync;
  readonly #client: Client;
  readonly #municipality: string;

  constructor(file: string, client: Client, municipality: string) {
    this.#client = client;
    this.#municipality = municipality;
    this.#db = new DatabaseSync(file);
    this.#db.exec(`
      PRAGMA journal_mode = WAL;
      CREATE TABLE IF NOT EXISTS feed (one INTEGER PRIMARY KEY CHECK (one = 1), begun TEXT NOT NULL, cursor TEXT NOT NULL, day TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS applied (nth INTEGER PRIMARY KEY, cursor TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS arrived (nth INTEGER PRIMARY KEY, cursor TEXT NOT NULL UNIQUE, told TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS committee (id TEXT PRIMARY KEY, slug TEXT NOT NULL, name TEXT NOT NULL);
      CREATE TABLE IF NOT EXISTS meeting (id TEXT PRIMARY KEY, title TEXT NOT NULL, status TEXT NOT NULL, starts_at TEXT, opens_on TEXT, closes_on TEXT, place TEXT);
      CREATE INDEX IF NOT EXISTS applied_cursor ON applied (cursor);
      CREATE TABLE IF NOT EXISTS held_by (meeting_id TEXT NOT NULL, committee_id TEXT NOT NULL, PRIMARY KEY (meeting_id, committee_id));`);
  }

  /** Brings the copy up to what is published now. */
  async update(signal?: AbortSignal): Promise<void> {
    const after = this.cursor() ?? (await this.begin());
    try {
      for await (const page of follow(this.#client, { after, municipality: this.#municipality, signal })) {
        await this.#take(page.entries, () => this.#db.prepare('UPDATE feed SET cursor = ?').run(page.cursor));
      }
      await this.ofToday();
    } catch (error) {
      // The server's database was restored or moved: what was copied may never have been.
      if (!(error instanceof NaerhjulError) || error.code !== 'CURSOR_EXPIRED') throw error;
      await this.begin();
    }
  }

  /** Reads the committees anew when another day has begun than the one they were last read on. */
  async ofToday(day: string = TODAY.format(new Date())): Promise<void> {
    if (this.cursor() === undefined || this.#db.prepare('SELECT 1 FROM feed WHERE day = ?').get(day)) return;
    const ids = this.#db.prepare('SELECT id FROM committee').all();
    this.#putAll(
      await readAll(
        this.#client,
        ids.map(({ id }) => String(id)),
      ),
      () => {
        this.#db.prepare('UPDATE feed SET day = ?').run(day);
      },
    );
  }

  /** Throws away what was copied, and takes a snapshot, under a cursor from before the first of it was read. */
  async begin(): Promise<string> {
    const day = TODAY.format(new Date());
    // What has arrived by now is in the snapshot; what arrives while it is read may not be.
    const arrived = this.#db.prepare('SELECT max(nth) AS nth FROM arrived').get()?.['nth'] ?? 0;
    const { changesEnd, committees } = await this.#client.ask(START, { municipality: this.#municipality });
    const read = await readAll(
      this.#client,
      committees.edges.map(({ node }) => node.id),
    );
    this.#write(() => {
      this.#db.prepare('DELETE FROM arrived WHERE nth <= ?').run(arrived);
      this.#db.exec('DELETE FROM applied; DELETE FROM held_by; DELETE FROM meeting; DELETE FROM committee');
      this.#db
        .prepare('INSERT OR REPLACE INTO feed (one, begun, cursor, day) VALUES (1, ?, ?, ?)')
        .run(changesEnd, changesEnd, day);
      for (const { committee } of read) if (committee) this.#put(committee);
    });
    return changesEnd;
  }

  /** Where the copy stands in the feed; undefined before its first time. */
  cursor(): string | undefined {
    const row = this.#db.prepare('SELECT cursor FROM feed').get();
    return typeof row?.['cursor'] === 'string' ? row['cursor'] : undefined;
  }

  /** Keeps what a webhook tells of until it is applied, once whatever arrives twice. Begin with `update`: it takes the snapshot. */
  keep({ cursor, entity, objectId, committees }: Told): void {
    this.#db
      .prepare(
        'INSERT OR IGNORE INTO arrived (cursor, told) SELECT :cursor, :told WHERE NOT EXISTS (SELECT 1 FROM applied WHERE cursor = :cursor)',
      )
      .run({ cursor, told: JSON.stringify({ cursor, entity, objectId, committees }) });
  }

  /** Applies what was kept, in the order in which it arrived; much at once, which reads each committee once. */
  async applyKept(): Promise<void> {
    for (;;) {
      const kept = this.#db.prepare('SELECT nth, told FROM arrived ORDER BY nth LIMIT 500').all();
      const last = kept.at(-1)?.['nth'];
      if (last === undefined) return;
      const entries = kept.map(({ told }) => JSON.parse(String(told)) as Told);
      await this.#take(entries, () => this.#db.prepare('DELETE FROM arrived WHERE nth <= ?').run(last));
    }
  }

  /** What was applied since the snapshot, entry by entry, and the cursor that it was read under. */
  applied(): { readonly begun: string | undefined; readonly cursors: readonly string[] } {
    const begun = this.#db.prepare('SELECT begun FROM feed').get()?.['begun'];
    const rows = this.#db.prepare('SELECT cursor FROM applied ORDER BY nth').all();
    return { begun: typeof begun === 'string' ? begun : undefined, cursors: rows.map((row) => String(row['cursor'])) };
  }

  /** The next meeting of each committee from a moment on, the soonest first; last, the committees that have none planned. */
  nextMeetings(from: string): readonly NextMeeting[] {
    return this.#db
      .prepare(
        `WITH coming AS (
           SELECT h.committee_id, m.*, COALESCE(m.starts_at, m.opens_on) AS due FROM held_by h JOIN meeting m ON m.id = h.meeting_id
           WHERE m.status NOT IN ('CANCELLED', 'HELD')
             AND (m.starts_at >= :from OR m.starts_at IS NULL AND m.closes_on >= substr(:from, 1, 10))),
         ranked AS (SELECT *, row_number() OVER (PARTITION BY committee_id ORDER BY due, id) AS nth FROM coming)
         SELECT c.name AS committee, r.title, r.status, r.starts_at AS startsAt, r.opens_on AS opensOn, r.closes_on AS closesOn, r.place
         FROM committee c LEFT JOIN ranked r ON r.committee_id = c.id AND r.nth = 1
         ORDER BY r.due IS NULL, r.due, committee`,
      )
      .all({ from }) as unknown as readonly NextMeeting[];
  }

  /** Everything that is copied, in one order, to be held against the server. */
  everything(): readonly object[] {
    return this.#db
      .prepare(
        `SELECT c.slug, c.name, m.id, m.title, m.status, m.starts_at AS startsAt,
           m.opens_on AS opensOn, m.closes_on AS closesOn, m.place
         FROM committee c LEFT JOIN held_by h ON h.committee_id = c.id LEFT JOIN meeting m ON m.id = h.meeting_id
         ORDER BY c.slug, m.id`,
      )
      .all();
  }

  close(): void {
    this.#db.close();
  }

  /** Reads anew what entries tell of, committee by committee, for what changed is not in them; and notes that they are taken. */
  async #take(entries: readonly Told[], noted: () => void): Promise<void> {
    const changed = new Set(
      entries.flatMap(({ entity, objectId, committees }) =>
        entity === 'Committee' ? [objectId, ...committees] : committees,
      ),
    );
    // Killed before this, they are taken again; after it, never.
    this.#putAll(await readAll(this.#client, changed), () => {
      for (const { cursor } of entries) this.#db.prepare('INSERT INTO applied (cursor) VALUES (?)').run(cursor);
      noted();
    });
  }

  #putAll(read: readonly Read[], andThen: () => void): void {
    this.#write(() => {
      for (const { id, committee } of read) {
        this.#db.prepare('DELETE FROM held_by WHERE committee_id = ?').run(id);
        if (committee) this.#put(committee);
        else this.#db.prepare('DELETE FROM committee WHERE id = ?').run(id);
      }
      this.#db.exec('DELETE FROM meeting WHERE id NOT IN (SELECT meeting_id FROM held_by)');
      andThen();
    });
  }

  #put({ id, slug, name, meetings }: Committee): void {
    this.#db.prepare('INSERT OR REPLACE INTO committee (id, slug, name) VALUES (?, ?, ?)').run(id, slug, name);
    for (const { id: meetingId, title, status, startsAt, place, phases } of meetings) {
      const window = phases[0]?.window;
      this.#db
        .prepare(
          'INSERT OR REPLACE INTO meeting (id, title, status, starts_at, opens_on, closes_on, place) VALUES (?, ?, ?, ?, ?, ?, ?)',
        )
        .run(meetingId, title, status, startsAt, window?.from ?? null, window?.to ?? null, place);
      this.#db.prepare('INSERT OR REPLACE INTO held_by (meeting_id, committee_id) VALUES (?, ?)').run(meetingId, id);
    }
  }

  /** The copy, its cursor and what was applied change together, or not at all. */
  #write(change: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      change();
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#db.exec('ROLLBACK');
      throw error;
    }
  }
}
