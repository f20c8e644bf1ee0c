import { cursorOf, type ChangeEntry } from '../change/changes.ts';
import { TYPES } from './webhook.rules.ts';

/** What is to be sent, before it is put in line. */
export interface Message {
  readonly messageId: string;
  readonly type: string;
  readonly body: string;
  readonly entity?: string;
  readonly cursor?: string;
}

const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64');

function messageOf(type: string, at: Date, data: object): Pick<Message, 'type' | 'body'> {
  return { type, body: JSON.stringify({ type, timestamp: at.toISOString(), data }) };
}

/** A change, told as the change feed tells the public. It is recognised by its place in the log. */
export function changeMessage(entry: ChangeEntry, municipality: string): Message {
  const { cursor, at, entity, entityId, committeeIds, operation, cause, reason } = entry;
  return {
    messageId: `chg_${cursor}`,
    entity,
    cursor,
    ...messageOf(TYPES.change, at, {
      municipality,
      cursor,
      at: at.toISOString(),
      entity,
      objectId: globalId(entity, entityId),
      id: globalId(entity, entityId),
      committees: committeeIds.map((id) => globalId('Committee', id)),
      operation,
      cause,
      reason,
    }),
  };
}

/** Word that cursors of before are worth nothing: whoever follows takes a snapshot and goes on from this one. */
export function restartMessage(epoch: string, xid: string, at: Date, municipality: string): Message {
  const data = { municipality, cursor: cursorOf(epoch, xid, 0n) };
  return { messageId: `restart_${epoch}`, ...messageOf(TYPES.restart, at, data) };
}

/** A message that tells of nothing but that it arrived. */
export function testMessage(id: string, at: Date, municipality: string): Message {
  return { messageId: `test_${id}`, ...messageOf(TYPES.test, at, { municipality }) };
}
