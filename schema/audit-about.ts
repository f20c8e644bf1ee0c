import { seen } from '@naerhjul/domain/access.ts';
import type { Act } from '@naerhjul/domain/act.ts';
import { mayChange } from '@naerhjul/domain/own.ts';
import { shownName, type Language } from '@naerhjul/domain/person/name.rules.ts';
import { seenOfAccess } from '@naerhjul/domain/user/access.ts';

interface Asked {
  readonly id: string;
  readonly language: Language;
}

const ROLES = {
  SYSTEM_ADMIN: { NB: 'Systemadministrator', NN: 'Systemadministrator', EN: 'System administrator' },
  MUNICIPAL_ADMIN: { NB: 'Kommuneadministrator', NN: 'Kommuneadministrator', EN: 'Municipal administrator' },
  COORDINATOR: { NB: 'Lokalkoordinator', NN: 'Lokalkoordinator', EN: 'Local coordinator' },
  ANALYST: { NB: 'Analytiker', NN: 'Analytikar', EN: 'Analyst' },
} as const;

const LATEST = { orderBy: { validFrom: 'desc' }, take: 1 } as const;

type Name = (act: Act, asked: Asked) => Promise<string | undefined>;

/** What is called what, for a caller who may see it, of the concepts that the audit tells about. */
const NAMES: Readonly<Partial<Record<string, Name>>> = {
  Person: async (act, { id, language }) => {
    const found = await act.db.person.findFirst({ where: { id, AND: [seen(act.actor).person] } });
    return found ? shownName(found, await mayChange(act, 'Person', found), language) : undefined;
  },
  ApiClient: async ({ db, actor }, { id }) =>
    (await db.apiClient.findFirst({ where: { id, AND: [seenOfAccess(actor).apiClient] } }))?.name,
  ApiKey: async ({ db, actor }, { id }) => {
    const found = await db.apiKey.findFirst({
      where: { id, AND: [seenOfAccess(actor).apiKey] },
      select: { prefix: true, client: { select: { name: true } } },
    });
    return found ? `${found.prefix}, ${found.client.name}` : undefined;
  },
  MaskinportenConsumer: async ({ db, actor }, { id }) => {
    const found = await db.maskinportenConsumer.findFirst({
      where: { id, AND: [seenOfAccess(actor).apiKey] },
      select: { organisationNumber: true, client: { select: { name: true } } },
    });
    return found ? `${found.organisationNumber}, ${found.client.name}` : undefined;
  },
  Webhook: async ({ db, actor }, { id }) =>
    (await db.webhook.findFirst({ where: { id, AND: [seenOfAccess(actor).webhook] } }))?.name,
  RoleGrant: async ({ db, actor }, { id, language }) => {
    const found = await db.roleGrant.findFirst({
      where: { id, AND: [seenOfAccess(actor).roleGrant] },
      select: { role: true, municipality: { select: { name: true } }, committee: { select: { names: LATEST } } },
    });
    if (found === null) return undefined;
    const [name] = found.committee?.names ?? [];
    const where = name === undefined ? found.municipality?.name : `${name.number} ${name.name}`;
    return [ROLES[found.role][language], where].filter((part) => part !== undefined).join(', ');
  },
  RuleOverride: async ({ db, actor }, { id }) => {
    const found = await db.ruleOverride.findFirst({
      where: { id, cycle: seen(actor).cycle },
      select: { cycle: { select: { year: true, committee: { select: { names: LATEST } } } } },
    });
    const [name] = found?.cycle.committee.names ?? [];
    return found && name ? `${name.number} ${name.name} ${found.cycle.year}` : undefined;
  },
};

/** What an entry of the audit was done to, by the name that the caller may see; nothing where it is gone. */
export async function nameOfAudited(act: Act, entity: string | null, asked: Asked): Promise<string | null> {
  return (entity === null ? undefined : await NAMES[entity]?.(act, asked)) ?? null;
}
