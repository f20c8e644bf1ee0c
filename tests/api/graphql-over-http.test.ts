import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { theApi } from '../testkit/api.ts';

const url = async () => `${(await theApi()).origin}/graphql`;
const audits = serverAudits({ url, fetchFn: fetch });

describe('GraphQL over HTTP', () => {
  it('is audited in sixty-one ways', () => {
    expect(audits).toHaveLength(61);
  });

  // MAY and SHOULD as well as MUST: a client library may lean on any of them.
  it.each(audits.map((audit) => [audit.name, audit] as const))('%s', async (_, audit) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });
});
