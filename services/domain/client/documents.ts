import { createHash } from 'node:crypto';
import type { Query } from '@naerhjul/prisma/client.ts';
import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { id, read } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { audit } from '../sign-in/audit.ts';
import { demandSignedIn } from '../user/access.ts';
import { clientToChange, placeOf } from './client-to-change.ts';

/** How many documents a client has at the most; those that were told of longest ago make place for new ones. */
export const MOST_DOCUMENTS = 200;
const AT_ONCE = 100;
/** How many characters a document may have. */
const LONGEST = 20_000;

const document = z.string().min(1, 'must not be empty').max(LONGEST, `must be at most ${LONGEST} characters`);
const registerInput = z.object({
  clientId: id.nullish(),
  documents: z.array(document).min(1, 'must name at least one').max(AT_ONCE, `must be at most ${AT_ONCE}`),
});
export type RegisterDocuments = z.input<typeof registerInput>;

/** What a document is known by. */
export const hashOfDocument = (text: string) => createHash('sha256').update(text).digest('hex');

/** A client's document, as it is found again. */
export interface Registered {
  readonly clientId: string;
  readonly hashes: readonly string[];
}

/** Tells of documents that a client asks by their hash from now on: one's own client, or one that one looks after. */
export function registerDocuments(act: Act, input: RegisterDocuments): Promise<Registered> {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, now } = inside;
    const { clientId: asked, documents } = read(registerInput, input);
    const { clientId, municipalityId } = await whose(inside, asked ?? undefined);
    const known = new Map(documents.map((text) => [hashOfDocument(text), text]));
    const hashes = [...known.keys()];
    const again = await db.clientDocument.updateMany({
      where: { clientId, hash: { in: hashes } },
      data: { registeredAt: now },
    });
    if (again.count < hashes.length) {
      const rows = [...known].map(([hash, text]) => ({ clientId, hash, document: text, registeredAt: now }));
      await db.clientDocument.createMany({ data: rows, skipDuplicates: true });
      await audit(inside, { event: 'DOCUMENTS_REGISTERED', municipalityId, of: { entity: 'ApiClient', id: clientId } });
      await makePlace(inside, clientId);
    }
    return { clientId, hashes };
  });
}

/** The client that someone tells of documents for: a program tells of its own alone. */
async function whose(act: ActInTransaction, asked: string | undefined) {
  const { clientId: own, grants } = act.actor;
  if (own !== undefined && (asked === undefined || asked === own)) {
    return { clientId: own, municipalityId: grants[0]?.municipalityId };
  }
  if (asked === undefined) throw new Refusal('NOT_FOUND', { what: 'ApiClient', id: '' });
  const client = await clientToChange(act, asked);
  if (client.disabledAt !== null) {
    throw new Refusal('NOT_OPEN', { what: 'ApiClient', id: asked, verb: 'registerDocuments' });
  }
  return { clientId: asked, municipalityId: placeOf(client) };
}

async function makePlace({ db }: ActInTransaction, clientId: string) {
  const old = await db.clientDocument.findMany({
    where: { clientId },
    orderBy: [{ registeredAt: 'desc' }, { hash: 'asc' }],
    skip: MOST_DOCUMENTS,
    select: { hash: true },
  });
  await db.clientDocument.deleteMany({ where: { clientId, hash: { in: old.map(({ hash }) => hash) } } });
}

/** The document with a hash, of whichever client that may call; undefined where none has told of it. */
export async function documentByHash(query: Query, hash: string): Promise<string | undefined> {
  const [found] = await query<{ document: string }>(
    `SELECT d.document FROM client_document d JOIN api_client c ON c.id = d.client_id
     WHERE d.hash = $1 AND c.disabled_at IS NULL LIMIT 1`,
    [hash],
  );
  return found?.document;
}
