import { z } from 'zod';
import { together, type Act } from '../act.ts';
import { id, read } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { audit } from '../sign-in/audit.ts';
import { demandSignedIn } from '../user/access.ts';
import { clientToChange, placeOf } from './client-to-change.ts';

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2];

/** Whether nine digits are the number of an organisation: the last one is reckoned from the others, modulo 11. */
export function isOrganisationNumber(text: string): boolean {
  if (!/^\d{9}$/.test(text)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(text[8]);
}

const registerInput = z.object({
  clientId: id,
  organisationNumber: z.string().refine(isOrganisationNumber, 'must be the nine digits of an organisation'),
});
export type RegisterMaskinportenConsumer = z.input<typeof registerInput>;

/** Takes an organisation's Maskinporten tokens as a client's, from now on. What others have registered is no matter. */
export function registerMaskinportenConsumer(act: Act, input: RegisterMaskinportenConsumer) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db, now } = inside;
    const { clientId, organisationNumber } = read(registerInput, input);
    const client = await clientToChange(inside, clientId);
    const taken = await db.maskinportenConsumer.findFirst({ where: { clientId, organisationNumber } });
    if (taken !== null) {
      const of = { what: 'MaskinportenConsumer', field: 'organisationNumber', value: organisationNumber };
      throw new Refusal('ALREADY_EXISTS', of);
    }
    const consumer = await db.maskinportenConsumer.create({ data: { clientId, organisationNumber, createdAt: now } });
    const of = { entity: 'MaskinportenConsumer', id: consumer.id } as const;
    await audit(inside, { event: 'CONSUMER_REGISTERED', municipalityId: placeOf(client), of });
    return consumer;
  });
}

const removeInput = z.object({ id });
export type RemoveMaskinportenConsumer = z.input<typeof removeInput>;

/** Takes an organisation's tokens no more, from the next request on. */
export function removeMaskinportenConsumer(act: Act, input: RemoveMaskinportenConsumer) {
  demandSignedIn(act);
  return together(act, async (inside) => {
    const { db } = inside;
    const { id: consumerId } = read(removeInput, input);
    const missing = new Refusal('NOT_FOUND', { what: 'MaskinportenConsumer', id: consumerId });
    const found = await db.maskinportenConsumer.findUnique({ where: { id: consumerId } });
    if (found === null) throw missing;
    const client = await clientToChange(inside, found.clientId).catch((error: unknown) => {
      throw error instanceof Refusal && error.code === 'NOT_FOUND' ? missing : error;
    });
    const of = { entity: 'MaskinportenConsumer', id: consumerId } as const;
    await audit(inside, { event: 'CONSUMER_REMOVED', municipalityId: placeOf(client), of });
    return db.maskinportenConsumer.delete({ where: { id: consumerId } });
  });
}
