import { z } from 'zod';

/** What a browser keeps while its user is at the identity provider: it has to come back with the same. */
const underWay = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  link: z.string().optional(),
});
export type UnderWay = z.output<typeof underWay>;

export const asText = (value: UnderWay) => Buffer.from(JSON.stringify(value)).toString('base64url');

export function fromText(text: string | undefined): UnderWay | undefined {
  if (text === undefined) return undefined;
  try {
    return underWay.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString())).data;
  } catch {
    return undefined;
  }
}
