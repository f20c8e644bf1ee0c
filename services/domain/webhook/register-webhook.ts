import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { ENTITIES, endOfChanges, placeOf, stateOf } from '../change/changes.ts';
import { id, invalid, read, text } from '../input.ts';
import { ownMunicipality } from '../rows.ts';
import { demandSignedIn } from '../user/access.ts';
import { receiverAt } from './address.ts';
import { auditWebhook } from './webhook-to-change.ts';

export const name = text(100);
export const url = text(2000);
export const entities = z
  .array(z.string())
  .max(200)
  .transform((given) => [...new Set(given)]);
export const committeeIds = z
  .array(id)
  .max(200)
  .transform((given) => [...new Set(given)]);

const registerInput = z.object({
  municipality: z.string(),
  name,
  url,
  entities: entities.nullish(),
  committeeIds: committeeIds.nullish(),
});
export type RegisterWebhook = z.input<typeof registerInput>;

/** An address and the secret that is signed with, which is shown this once. */
export interface NewSecret {
  readonly id: string;
  readonly secret: string;
}

/** Has the changes of a municipality, from now on, sent to an address of others. */
export function registerWebhook(act: Act, input: RegisterWebhook): Promise<NewSecret> {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { municipality, ...values } = read(registerInput, input);
    const { id: municipalityId } = await ownMunicipality(inside, municipality, 'REGISTERS');
    const receiver = receiverAt(values.url, { local: inside.localReceivers }).href;
    const kinds = demandKinds(values.entities ?? []);
    const committees = await demandCommittees(inside, municipalityId, values.committeeIds ?? []);
    const webhook = await inside.db.webhook.create({
      data: { municipalityId, name: values.name, url: receiver, entities: kinds },
    });
    await setCommittees(inside, webhook, committees);
    await inside.db.webhookProgress.create({
      data: { municipalityId, webhookId: webhook.id, ...(await placeNow(inside)) },
    });
    const secret = await newSecretFor(inside, webhook);
    await auditWebhook(inside, 'WEBHOOK_REGISTERED', webhook);
    return { id: webhook.id, secret };
  });
}

/** Kinds of object that the change log tells of, in the order they came; refuses others. */
export function demandKinds(given: readonly string[]): string[] {
  const unknown = given.find((kind) => !ENTITIES.includes(kind));
  if (unknown === undefined) return [...given];
  throw invalid('entities', `must be of ${ENTITIES.join(', ')}: ${unknown}`, 'unknown');
}

/** Committees of the municipality; refuses others as if there were none of them. */
export async function demandCommittees({ db }: ActInTransaction, municipalityId: string, given: readonly string[]) {
  const known = await db.committee.count({ where: { municipalityId, id: { in: [...given] } } });
  if (known !== given.length) throw invalid('committeeIds', 'must be committees of the municipality', 'elsewhere');
  return given;
}

interface Of {
  readonly id: string;
  readonly municipalityId: string;
}

/** Has only the changes of these committees sent; those of all when there are none. */
export async function setCommittees(
  { db }: ActInTransaction,
  { id: webhookId, municipalityId }: Of,
  to: readonly string[],
) {
  await db.webhookCommittee.deleteMany({ where: { webhookId } });
  await db.webhookCommittee.createMany({
    data: to.map((committeeId) => ({ municipalityId, webhookId, committeeId })),
  });
}

/** Where the change log ends now: what commits later comes after it. */
async function placeNow(act: ActInTransaction) {
  const { epoch } = await stateOf(act.db);
  const { xid, seq } = placeOf(await endOfChanges(act), epoch);
  return { epoch, xid: BigInt(xid), seq };
}

/** Makes a secret of 256 random bits. The database lets nobody but the house read it. */
export async function newSecretFor(
  { db, now }: ActInTransaction,
  { id: webhookId, municipalityId }: Of,
): Promise<string> {
  const secret = `whsec_${randomBytes(32).toString('base64')}`;
  await db.webhookSecret.create({ data: { municipalityId, webhookId, secret, createdAt: now }, select: { id: true } });
  return secret;
}
