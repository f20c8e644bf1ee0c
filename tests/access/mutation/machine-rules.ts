import { expression, part, property, statement, WALL, type CodeRule } from './rule.ts';

const ADDRESS = 'services/domain/calendar-address/calendar-address.service.ts';
const READER = 'services/domain/calendar-address/reader.ts';
const DOCUMENTS = 'services/domain/client/documents.ts';
const SUSPEND = 'services/domain/user/suspend-user.ts';
const REGISTER = 'services/domain/webhook/register-webhook.ts';
const calendars = (first: RegExp) => ({ tests: ['own-calendar'], first });
const documents = (first: RegExp) => ({ tests: ['client-documents'], first });
const webhooks = (first: RegExp) => ({ tests: ['webhook-who'], first });

/** Who has changes sent to an address, a calendar of their own, and documents asked for by their hash. */
export const MACHINE_RULES: readonly CodeRule[] = [
  expression(
    ['webhookToChange: what is seen', 'services/domain/webhook/webhook-to-change.ts', '[seenOfAccess(actor).webhook]'],
    // The database shows no other's address either.
    { ...webhooks(/left as it is/), also: [WALL] },
    '[]',
  ),
  expression(
    [
      'retryWebhookDelivery: what is seen',
      'services/domain/webhook/send-again.ts',
      '[seenOfAccess(actor).webhookDelivery]',
    ],
    { ...webhooks(/nothing sent again/), also: [WALL] },
    '[]',
  ),
  expression(
    ['registerWebhook: the administrator', REGISTER, "await ownMunicipality(inside, municipality, 'REGISTERS')"],
    webhooks(/is registered by/),
    'await inside.db.municipality.findUniqueOrThrow({ where: { number: municipality } })',
  ),
  property(
    ['webhooks: committees of the municipality', REGISTER, 'where: { municipalityId, id: { in: [...given] } }'],
    webhooks(/is registered by/),
    'where: { id: { in: [...given] } }',
  ),
  statement(
    [
      'createCalendarAddress: someone with a committee',
      ADDRESS,
      "if (whole.length === 0 && committees.length === 0) throw new Refusal('NOT_ALLOWED', { what: 'CalendarAddress' });",
    ],
    calendars(/refused to whoever has no/),
  ),
  statement(
    ['suspendUser: takes the calendars back', SUSPEND, 'await endAddresses(inside, userId);'],
    calendars(/while the user is shut out/),
  ),
  expression(
    ['calendar addresses: the rights of today', READER, 'await grantsOf({ db, now }, userId)'],
    calendars(/they end with the role/),
    'await grantsOf({ db, now: new Date(0) }, userId)',
  ),
  expression(
    ['registerDocuments: of whom one looks after', DOCUMENTS, 'await clientToChange(act, asked)'],
    { ...documents(/whoever has nothing to do/), also: [WALL] },
    'await act.db.apiClient.findUniqueOrThrow({ where: { id: asked }, include: { municipalities: true } })',
  ),
  expression(
    ['registerDocuments: of no client that is shut out', DOCUMENTS, 'client.disabledAt !== null'],
    documents(/a client that is shut out/),
    'false',
  ),
  part(
    ['documents: of no client that is shut out', DOCUMENTS, ' AND c.disabled_at IS NULL'],
    documents(/a client that is shut out/),
  ),
];
