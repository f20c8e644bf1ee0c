import { column, dayOf, moment, named, stored, type Args, type Asking, type Road, type Roads } from './asking.ts';

/** What a committee is called on a day; before its first name, that one. */
const nameOn = (row: string, asking: Asking, { on }: Args, what: string) => {
  const names = `FROM committee_name n WHERE n.committee_id = ${row}.id`;
  return `coalesce((SELECT n.${what} ${names} AND n.valid_from <= ${dayOf(row, asking, on)} ORDER BY n.valid_from DESC LIMIT 1),
    (SELECT n.${what} ${names} ORDER BY n.valid_from LIMIT 1))`;
};

const districtOn = (row: string, asking: Asking, { on }: Args, what: string) =>
  `(SELECT n.${what} FROM district_name n WHERE n.municipality_id = ${row}.municipality_id AND n.district_id = ${row}.id
    AND n.valid_from <= ${dayOf(row, asking, on)} ORDER BY n.valid_from DESC LIMIT 1)`;

const MUNICIPALITY: Roads = {
  ...stored('Municipality'),
  number: column('number'),
  name: column('name'),
  timeZone: column('time_zone'),
  defaultLanguage: column('default_language'),
};

/** The municipality that a row belongs to. */
export const municipality: Road = {
  type: 'Municipality',
  from: (row, part) => `FROM municipality ${part} WHERE ${part}.id = ${row}.municipality_id`,
};

const COMMITTEE: Roads = {
  ...stored('Committee'),
  municipality,
  slug: column('slug'),
  number: { value: (row, asking, args) => nameOn(row, asking, args, 'number') },
  name: { value: (row, asking, args) => nameOn(row, asking, args, 'name') },
  district: {
    type: 'District',
    from: (row, part, asking, args) =>
      `FROM district ${part} WHERE ${part}.municipality_id = ${row}.municipality_id AND ${part}.id = ${nameOn(row, asking, args, 'district_id')}`,
  },
  establishedOn: column('established_on'),
  dissolvedOn: column('dissolved_on'),
  cycle: {
    type: 'Cycle',
    from: (row, part, asking, { year }) =>
      `FROM cycle ${part} WHERE ${part}.committee_id = ${row}.id AND ${part}.year = ${asking.value(Number(year), 'int')}`,
  },
  cycles: {
    type: 'Cycle',
    many: true,
    from: (row, part) => `FROM cycle ${part} WHERE ${part}.committee_id = ${row}.id ORDER BY ${part}.year DESC`,
  },
};

const DISTRICT: Roads = {
  ...stored('District'),
  municipality,
  name: { value: (row, asking, args) => districtOn(row, asking, args, 'name') },
  areas: { value: (row, asking, args) => `coalesce(${districtOn(row, asking, args, 'areas')}, '{}')` },
};

const CYCLE: Roads = {
  ...stored('Cycle'),
  committee: named('Committee', 'committee', 'committee_id'),
  year: column('year'),
  status: column('status'),
  openedAt: moment('opened_at'),
  closedAt: moment('closed_at'),
  phases: {
    type: 'Phase',
    many: true,
    from: (row, part) =>
      `FROM phase ${part} WHERE ${part}.municipality_id = ${row}.municipality_id AND ${part}.cycle_id = ${row}.id ORDER BY ${part}.position, ${part}.id`,
  },
};

export const COMMITTEE_ROADS = { Municipality: MUNICIPALITY, Committee: COMMITTEE, District: DISTRICT, Cycle: CYCLE };
