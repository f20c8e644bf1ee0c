import { randomInt } from 'node:crypto';
import type { Actor } from '@naerhjul/domain/act.ts';
import { updateVisit } from '@naerhjul/domain/mayor-visit/plan-visit.ts';
import type { Database } from '@naerhjul/prisma/client.ts';
import type { Chain } from '../change/one-of-each.ts';
import { nextToken, WORD } from './canaries.ts';
import { globalId } from '../testkit/rows.ts';
import { plantUser } from './planted-access.ts';
import { HOUSE, type PlantedMunicipality } from './planted.ts';

const hash = () => Array.from({ length: 64 }, () => randomInt(10)).join('');

/**
 * What gives fields something to say that would be empty otherwise: a second version of an agreement, a meeting without a date,
 * and someone who looks after the municipality, with a view, a calendar of their own, and things that have been kept too long.
 */
export async function plantMore(
  db: Database,
  { id: municipalityId, first }: PlantedMunicipality,
): Promise<{ readonly actor: Actor; readonly ids: readonly string[] }> {
  const { prisma } = db;
  const { open } = first;
  const second = { municipalityId, agreementId: open.Agreement, number: 2, expectations: 'Andre forventninger' };
  const agreed = await prisma.agreementVersion.create({ data: second });
  const undated = await prisma.meeting.create({ data: { municipalityId, kind: 'ORDINARY' } });
  await prisma.meetingCommittee.create({
    data: { municipalityId, meetingId: undated.id, cycleId: open.Cycle, phaseId: open.Phase },
  });
  const { actor, userId, grantId, sessionId } = await plantUser(db, 'MUNICIPAL_ADMIN', municipalityId);
  const view = { list: 'CASE', name: 'Mine', query: {}, isShared: true } as const;
  const saved = await prisma.savedView.create({ data: { municipalityId, userId, ...view } });
  const at = new Date('2026-03-01T12:00:00Z');
  const address = await prisma.calendarAddress.create({ data: { userId, secretHash: hash(), createdAt: at } });
  const old = new Date('2019-01-01T12:00:00Z');
  await prisma.auditEntry.create({ data: { at: old, event: 'KEY_REVOKED', actor: 'user:before', municipalityId } });
  const ended = { issuer: 'https://idp.example', createdAt: old, lastSeenAt: old, expiresAt: old };
  await prisma.session.create({ data: { userId, tokenHash: hash(), ...ended } });
  const webhook = { municipalityId, name: 'Før', url: 'https://portal.example.no/' };
  const sent = { municipalityId, messageId: 'chg_2', type: 'change.recorded', body: '{}', status: 'DEAD' as const };
  await prisma.$transaction(async (inside) => {
    await inside.$queryRaw`SELECT set_config('app.now', ${old.toISOString()}, true)`;
    const { id: webhookId } = await inside.webhook.create({ data: webhook });
    await inside.webhookDelivery.create({ data: { ...sent, webhookId } });
  });
  const ids = {
    AgreementVersion: agreed.id,
    CalendarAddress: address.id,
    Meeting: undated.id,
    RoleGrant: grantId,
    SavedView: saved.id,
    Session: sessionId,
    User: userId,
  };
  return { actor, ids: Object.entries(ids).map(([entity, id]) => globalId(entity, id)) };
}

/** Adopts the agreement of an open year, and accepts its exchange. */
export async function agree({ prisma }: Database, { AgreementVersion, Exchange }: Chain): Promise<void> {
  const adoptedOn = new Date('2026-03-01T00:00:00Z');
  await prisma.agreementVersion.update({ where: { id: AgreementVersion }, data: { status: 'ADOPTED', adoptedOn } });
  await prisma.exchangeInvitation.updateMany({ where: { exchangeId: Exchange }, data: { answer: 'ACCEPTED' } });
}

/** An announced meeting whose minutes are not published, and a visit that was confirmed outside the rule by its verb. */
export async function plantSecrets(db: Database, { second, first }: PlantedMunicipality) {
  await db.prisma.minutes.update({ where: { id: second.open.Minutes }, data: { publishedAt: null } });
  const token = nextToken();
  const act = { db: db.prisma, actor: HOUSE, now: new Date('2026-06-01T12:00:00Z') };
  const id = first.open.MayorVisit;
  await updateVisit(act, { id, mayor: 'Ordfører', overrideReason: `${token} ${WORD}` });
  return { token, entity: 'MayorVisit', column: 'confirm_reason', id } as const;
}

/** The reports of all committees of these municipalities. */
export async function collatedIn({ prisma }: Database, ...places: readonly string[]): Promise<readonly string[]> {
  const found = await prisma.annualReport.findMany({ where: { cycleId: null, municipalityId: { in: [...places] } } });
  return found.map(({ id }) => globalId('AnnualReport', id));
}
