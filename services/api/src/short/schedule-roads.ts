import type { Day } from '@naerhjul/domain/calendar.ts';
import { itemsOf } from '@naerhjul/domain/schedule/schedule.sql.ts';
import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { column, idOf, inLanguage, moment, momentOf, type Args, type Asking, type Road, type Roads } from './asking.ts';
import { connection, type Listed } from './connection.ts';

const told = (name: string): Road => column(`"${name}"`);
const toldAt = (name: string): Road => moment(`"${name}"`);

/** An item, as the domain's own statement gives it. */
const ITEM: Roads = {
  id: {
    value: (row) =>
      `CASE ${row}.entity WHEN 'Meeting' THEN ${idOf('Meeting', `${row}.id`)} ELSE ${idOf('Phase', `${row}.id`)} END`,
  },
  kind: told('kind'),
  meetingKind: told('meetingKind'),
  status: told('status'),
  title: {
    value: (row, _asking, args) => inLanguage(args, `${row}."titleNb"`, `${row}."titleNn"`, `${row}."titleEn"`),
  },
  optional: told('optional'),
  choice: told('choice'),
  startsAt: toldAt('startsAt'),
  endsAt: toldAt('endsAt'),
  startsOn: told('startsOn'),
  endsOn: told('endsOn'),
  place: told('place'),
  openToPublic: told('openToPublic'),
  reason: told('reason'),
  window: {
    type: 'Window',
    from: (row, part) =>
      `FROM (SELECT ${row}."windowKind" AS kind, ${row}."windowMonths" AS months, ${row}.year) ${part} WHERE ${part}.kind IS NOT NULL`,
  },
  year: told('year'),
  committees: {
    type: 'Committee',
    many: true,
    from: (row, part) =>
      `FROM unnest(${row}."committeeIds") WITH ORDINALITY u (id, nth) JOIN committee ${part} ON ${part}.id = u.id::uuid ORDER BY u.nth`,
  },
  movedFrom: {
    type: 'ScheduleMove',
    many: true,
    from: (row, part) =>
      `FROM json_array_elements(${row}.moves::json) WITH ORDINALITY ${part} (told, nth) ORDER BY ${part}.nth`,
  },
  updatedAt: toldAt('updatedAt'),
};

const moved = (name: string): Road => ({ value: (row) => `${row}.told ->> '${name}'` });
const movedAt = (name: string): Road => ({ value: (row) => momentOf(`(${row}.told ->> '${name}')::timestamptz`) });

const MOVE: Roads = {
  startsAt: movedAt('startsAt'),
  endsAt: movedAt('endsAt'),
  startsOn: moved('startsOn'),
  endsOn: moved('endsOn'),
  place: moved('place'),
  reason: moved('reason'),
  movedAt: movedAt('movedAt'),
};

const NOT_READ = ['committees', 'kinds', 'statuses', 'changedSince'] as const;
const PLACE = Prisma.sql`(SELECT id FROM place)`;
const ZONE = Prisma.sql`(SELECT time_zone FROM place)`;

/** The schedule of a municipality; undefined where what is asked is to be refused, or isn't known here. */
function schedule(asking: Asking, args: Args): Listed | undefined {
  const [from, to] = [String(args['from']), String(args['to'])];
  const isLong = Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > 10;
  if (from > to || isLong || NOT_READ.some((name) => args[name] !== undefined && args[name] !== null)) return undefined;
  const wanted = {
    municipalityId: PLACE,
    timeZone: ZONE,
    from: from as Day,
    to: to as Day,
    drafts: { all: false, committees: [] },
  };
  const items = asking.embed(itemsOf(wanted)).replace(/^WITH /, '');
  return {
    type: 'ScheduleItem',
    before: `place AS (SELECT id, time_zone FROM municipality WHERE number = ${asking.value(String(args['municipality']), 'text')}), ${items}`,
    table: 'item',
    where: 'true',
    exists: 'EXISTS (SELECT FROM place)',
    order: (row) =>
      ['sortDay', 'sortUndated', 'sortAt', 'sortNumber', 'sortPosition', 'id']
        .map((name) => `${row}."${name}"`)
        .join(', '),
    cursor: (row) =>
      `format('["%s",%s,"%s",%s,%s,"%s"]', ${row}."sortDay", ${row}."sortUndated", ${row}."sortAt", ${row}."sortNumber", ${row}."sortPosition", ${row}.id)`,
  };
}

export const SCHEDULE_ROADS = { ScheduleItem: ITEM, ScheduleMove: MOVE };
export const scheduleRoot = connection(schedule);
