import ICAL from 'ical.js';

/** An event as a calendar program has it. */
export interface Kept {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly status: string;
  /** A moment in UTC, or a day. */
  readonly start: string;
  readonly end: string;
  readonly allDay: boolean;
}

/** The events of a feed, as a calendar program reads them. */
export function eventsIn(text: string): readonly Kept[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[] as never);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const { startDate, endDate } = event;
    const told = (time: typeof startDate) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      status: String(component.getFirstPropertyValue('status')),
      start: told(startDate),
      end: told(endDate),
      allDay: startDate.isDate,
    };
  });
}

/**
 * A calendar program that subscribes to a feed: it asks only for what is new, keeps events by UID, and takes another one of
 * the same only where its SEQUENCE is not lower (RFC 5545, 3.8.7.4).
 */
export function subscriberTo(address: string) {
  const kept = new Map<string, Kept>();
  let tag: string | undefined;
  return {
    kept,
    /** Asks anew, and tells the status of the answer. */
    refresh: async () => {
      const answer = await fetch(address, { headers: tag === undefined ? {} : { 'if-none-match': tag } });
      if (answer.status !== 200) return answer.status;
      tag = answer.headers.get('etag') ?? undefined;
      const events = eventsIn(await answer.text());
      for (const event of events)
        if (event.sequence >= (kept.get(event.uid)?.sequence ?? 0)) kept.set(event.uid, event);
      const there = new Set(events.map(({ uid }) => uid));
      for (const uid of kept.keys()) if (!there.has(uid)) kept.delete(uid);
      return answer.status;
    },
  };
}
