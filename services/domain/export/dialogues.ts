import { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { FEWEST_TOLD } from '../dialogue/few.ts';
import { beginning, ENDING, YEAR, type Column } from './column.ts';
import type { Dataset, Wanted } from './dataset.ts';
import { placed } from './known.sql.ts';
import { BELONGS, caseSeen, committeesOf, countsTold, ownOfYear, within, yearSeen } from './seen.sql.ts';
import { source } from './stood.sql.ts';

const COLUMNS: readonly Column[] = [
  ...beginning('Dialogue'),
  YEAR,
  {
    name: 'status',
    type: 'code',
    field: 'Dialogue.status',
    nb: 'Hvor dialogen står. Funnene er publisert når den er COMPLETED.',
  },
  { name: 'aim', type: 'text', field: 'Dialogue.aim', nb: 'Hva utvalget vil vite.' },
  { name: 'first_on', type: 'date', nb: 'Dagen for den første aktiviteten.', en: 'The day of the first activity.' },
  { name: 'last_on', type: 'date', nb: 'Dagen for den siste aktiviteten.', en: 'The day of the last activity.' },
  {
    name: 'carried_out_on',
    type: 'date',
    field: 'Dialogue.carriedOutOn',
    nb: 'Dagen den siste aktiviteten ble gjennomført.',
  },
  { name: 'completed_on', type: 'date', field: 'Dialogue.completedOn', nb: 'Dagen dialogen ble avsluttet med funn.' },
  {
    name: 'activities',
    type: 'integer',
    nb: 'Hvor mange aktiviteter dialogen består av.',
    en: 'How many activities it consists of.',
  },
  {
    name: 'methods',
    type: 'text',
    nb: 'Metodene som er brukt, i alfabetisk rekkefølge med mellomrom mellom, som OPEN_MEETING WALK.',
    en: 'The methods used, in alphabetical order with spaces between, such as OPEN_MEETING WALK.',
  },
  {
    name: 'participants',
    type: 'integer',
    nb: `Hvor mange som deltok, lagt sammen over aktivitetene. Tom når ingen har talt, og når ${FEWEST_TOLD - 1} eller færre deltok i en aktivitet.`,
    en: `How many took part, added up over the activities. Empty where nobody counted, and where ${FEWEST_TOLD - 1} or fewer took part in an activity.`,
  },
  {
    name: 'participants_per_activity',
    type: 'decimal',
    nb: 'Deltakere per aktivitet der noen har talt, med to desimaler. Tom som participants.',
    en: 'Participants for each activity in which someone counted, with two decimals. Empty as participants is.',
  },
  {
    name: 'participants_hidden',
    type: 'boolean',
    nb: `Sann når tallet på deltakere er skjult fordi færre enn ${FEWEST_TOLD} deltok i en aktivitet.`,
    en: `True where the number of participants is hidden, because fewer than ${FEWEST_TOLD} took part in an activity.`,
  },
  {
    name: 'findings',
    type: 'integer',
    nb: 'Hvor mange funn som er publisert.',
    en: 'How many findings are published.',
  },
  {
    name: 'challenges',
    type: 'integer',
    nb: 'Av dem, hvor mange utfordringer.',
    en: 'How many of them are challenges.',
  },
  {
    name: 'opportunities',
    type: 'integer',
    nb: 'Av dem, hvor mange muligheter.',
    en: 'How many of them are opportunities.',
  },
  { name: 'needs', type: 'integer', nb: 'Av dem, hvor mange behov.', en: 'How many of them are needs.' },
  {
    name: 'cases',
    type: 'integer',
    nb: 'Hvor mange saker som bygger på funnene.',
    en: 'How many cases rest on the findings.',
  },
  ...ENDING,
];

function rows(wanted: Wanted): Prisma.Sql {
  const { actor, asOf, isAsOf } = wanted;
  // Before a dialogue is completed, its findings are drafts.
  const told = (count: Prisma.Sql) =>
    Prisma.sql`CASE WHEN d.status = 'COMPLETED' OR ${ownOfYear(actor)} THEN coalesce(${count}, 0) ELSE 0 END`;
  const shown = Prisma.sql`(NOT coalesce(a.few, false) OR ${countsTold(actor, Prisma.sql`c.municipality_id`, Prisma.sql`c.committee_id`)})`;
  return Prisma.sql`SELECT d.id, ${BELONGS}, c.year, d.status, d.aim, a.first_on, a.last_on, d.carried_out_on, d.completed_on,
      coalesce(a.activities, 0) AS activities, a.methods, CASE WHEN ${shown} THEN a.participants END AS participants,
      CASE WHEN ${shown} THEN a.mean END AS participants_per_activity, NOT ${shown} AS participants_hidden,
      ${told(Prisma.sql`f.findings`)} AS findings, ${told(Prisma.sql`f.challenges`)} AS challenges,
      ${told(Prisma.sql`f.opportunities`)} AS opportunities, ${told(Prisma.sql`f.needs`)} AS needs, ${told(Prisma.sql`g.cases`)} AS cases,
      d.updated_at AS changed_at, ARRAY[d.id, c.id, k.id, k.municipality_id] AS roots
    FROM ${source(wanted, 'dialogue')} d
    JOIN ${source(wanted, 'cycle')} c ON c.id = d.cycle_id
    JOIN (${committeesOf(wanted)}) k ON k.id = c.committee_id
    LEFT JOIN (
      SELECT x.dialogue_id, count(*) AS activities, min(x.held_on) AS first_on, max(x.held_on) AS last_on,
        string_agg(DISTINCT x.method::text, ' ' ORDER BY x.method::text) AS methods, sum(x.participants) AS participants,
        round(avg(x.participants), 2) AS mean, bool_or(x.participants BETWEEN 1 AND ${FEWEST_TOLD - 1}::int) AS few
      FROM ${source(wanted, 'dialogue_activity')} x WHERE ${placed(wanted)} GROUP BY 1) a ON a.dialogue_id = d.id
    LEFT JOIN (
      SELECT x.dialogue_id, count(*) AS findings, count(*) FILTER (WHERE x.type = 'CHALLENGE') AS challenges,
        count(*) FILTER (WHERE x.type = 'OPPORTUNITY') AS opportunities, count(*) FILTER (WHERE x.type = 'NEED') AS needs
      FROM ${source(wanted, 'finding')} x WHERE ${placed(wanted)} GROUP BY 1) f ON f.dialogue_id = d.id
    LEFT JOIN (
      SELECT x.dialogue_id, count(DISTINCT s.id) AS cases FROM ${source(wanted, 'finding')} x
      JOIN ${source(wanted, 'case_finding')} b ON b.finding_id = x.id JOIN ${source(wanted, 'committee_case')} s ON s.id = b.case_id
      WHERE ${placed(wanted)} AND ${caseSeen(wanted)} ${isAsOf === true ? Prisma.sql`AND s.raised_on <= ${asOf}::date` : Prisma.empty}
      GROUP BY 1) g ON g.dialogue_id = d.id
    WHERE ${yearSeen(actor)} AND ${within(wanted, Prisma.sql`a.first_on`, Prisma.sql`coalesce(a.last_on, d.carried_out_on)`, Prisma.sql`c.year`)}`;
}

/** The dialogues with residents. */
export const DIALOGUES: Dataset = {
  name: 'dialogues',
  version: 'v1',
  title: { nb: 'Innbyggerdialoger', en: 'Dialogues with residents' },
  about: {
    nb: 'Nærutvalgenes dialoger med innbyggerne, en for hvert utvalg og år, med aktiviteter, deltakere og funn talt opp. Med asOf er bare det som var gjennomført og publisert ved slutten av den dagen, regnet med.',
    en: 'The dialogues of the committees with residents, one for each committee and year, with activities, participants and findings counted. With asOf only what had been carried out and published by the end of that day is counted.',
  },
  columns: COLUMNS,
  entity: 'Dialogue',
  roots: ['Cycle', 'Committee', 'Municipality'],
  parts: [
    { entity: 'DialogueActivity', table: 'dialogue_activity', by: 'dialogue_id' },
    { entity: 'Finding', table: 'finding', by: 'dialogue_id' },
    {
      entity: 'CaseFinding',
      table: '(SELECT b.id, f.dialogue_id FROM case_finding b JOIN finding f ON f.id = b.finding_id)',
      by: 'dialogue_id',
    },
    { entity: 'CommitteeName', table: 'committee_name', by: 'committee_id' },
  ],
  rows,
};
