import type { IncomingMessage, ServerResponse } from 'node:http';
import { NOBODY, type Actor } from '@naerhjul/domain/act.ts';
import { BadRequest } from '../body.ts';
import { identify, type Doors, type Moment } from '../identity.ts';
import type { Rate } from '../rate.ts';
import { sessionCookie } from '../sign-in/cookies.ts';

/**
 * Who takes an export. A key comes in the header, as everywhere, or as the password of a basic sign-in, which is what
 * spreadsheets can keep; the name beside it may be anything. Refuses what is no key, and counts it.
 */
export async function callerOf(
  request: IncomingMessage,
  response: ServerResponse,
  moment: Moment,
  { doors, rate }: { readonly doors: Doors; readonly rate: Rate | undefined },
): Promise<{ readonly actor: Actor; readonly showsSomething: boolean }> {
  const { authorization, cookie } = request.headers;
  if (authorization !== undefined) await rate?.demandTriesLeft(request, response);
  const basic = /^Basic ([\w+/=-]{1,6000})$/i.exec(authorization ?? '')?.[1];
  if (basic !== undefined) {
    const said = Buffer.from(basic, 'base64').toString();
    request.headers.authorization = `Bearer ${said.slice(said.indexOf(':') + 1)}`;
  }
  const actor = await identify(request, response, moment, doors);
  if (actor === undefined) {
    if (authorization !== undefined) await rate?.wrongKey(request);
    else {
      await rate?.operation(request, response, NOBODY);
      sessionCookie(doors.origin()).clear(response);
    }
    response.setHeader('www-authenticate', 'Basic realm="Naerhjul", charset="UTF-8"');
    throw new BadRequest(401, 'SIGN_IN_FIRST', 'This key is not valid (any more): give a valid one, or none.');
  }
  await rate?.operation(request, response, actor);
  return { actor, showsSomething: authorization !== undefined || cookie !== undefined };
}
