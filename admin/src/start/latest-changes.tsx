import { Box, Typography } from '@mui/material';
import { moment } from '../dates.ts';
import { useActorWords } from '../frame/use-actor-words.ts';
import { useAsk } from '../frame/use-ask.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { useHistoryWords } from '../history/history-words.ts';
import { nameOfEntry, referredIn } from '../history/name-of-entry.ts';
import { pageOfEntry } from '../history/page-of-entry.ts';
import { useNames } from '../history/names.ts';
import type { HistoryEntry } from '../history/use-history.ts';
import { useLanguage, useWords } from '../words.ts';

interface Props {
  /** What the changes are of: the municipality, or the committees that are one's own. */
  readonly holderIds: readonly string[];
  /** Whether there is more to see of all of them together. */
  readonly isOfAll: boolean;
}

type Entry = Omit<HistoryEntry, 'undoVerb' | 'reason'>;

const ENTRIES = `entries {
  cursor at entity objectId operation cause actor actorName committeeIds fields { field before after beforeId afterId }
}`;

const OF_ONE = `query LatestChanges($id: ID!) { node(id: $id) { ... on Municipality { history(first: 100) { ${ENTRIES} } } } }`;
const OF_SEVERAL = `query LatestChangesOfCommittees($ids: [ID!]!) { nodes(ids: $ids) {
  ... on Committee { history(first: 30) { ${ENTRIES} } }
} }`;

type Holder = { readonly history?: { readonly entries: readonly Entry[] } | null } | null;

interface Answer {
  readonly node?: Holder;
  readonly nodes?: readonly Holder[];
}

/** The changes of them all, the latest first; what concerns several stands there once. */
function together({ node, nodes = [node ?? null] }: Answer): readonly Entry[] {
  const entries = nodes.flatMap((holder) => holder?.history?.entries ?? []);
  const each = new Map(entries.map((entry) => [entry.cursor, entry]));
  return [...each.values()].toSorted((one, other) => Number(BigInt(other.cursor) - BigInt(one.cursor)));
}

const SHOWN = 8;

/** What people did, each thing by its latest change; many of a kind that were done in one go stand there once. */
function people(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ objectId, cause, at, entity, operation, committeeIds }) => {
    const inOneGo = [at, entity, operation, ...committeeIds].join(' ');
    const isNew = cause !== 'SYSTEM' && !seen.has(objectId) && !seen.has(inOneGo);
    seen.add(objectId).add(inOneGo);
    return isNew;
  });
}

/** What was changed last, by whom; nothing for those who may not know. */
export function LatestChanges({ holderIds, isOfAll }: Props) {
  const words = useWords();
  const language = useLanguage();
  const who = useActorWords();
  const { data } = useAsk<Answer>(isOfAll ? OF_ONE : OF_SEVERAL, isOfAll ? { id: holderIds[0] } : { ids: holderIds });
  const entries = people(data === undefined ? [] : together(data)).slice(0, SHOWN);
  const { data: names = new Map<string, string>() } = useNames(referredIn(entries), language);
  const told = useHistoryWords(language);
  if (entries.length === 0 || told === undefined) return null;
  return (
    <Section
      title={words('start.changes.title')}
      actions={isOfAll ? <PageLink to="/history">{words('history.see_all')}</PageLink> : null}
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {entries.map((entry) => {
          const { cursor, at, entity, operation, committeeIds } = entry;
          const name = nameOfEntry(entry, names);
          const kind = told.entity[entity] ?? words('refusal.the');
          const what = words(`history.operation.${operation}`, {
            what: name === undefined ? kind : `${kind} (${name})`,
          });
          const page = pageToSee(entry);
          const where = entity === 'Committee' ? [] : committeeIds.map((one) => names.get(one)).filter(Boolean);
          return (
            <Box component="li" key={cursor} sx={{ py: 0.5 }}>
              {page === undefined ? <span>{what}</span> : <PageLink to={page}>{what}</PageLink>}
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {[...where, words('history.when', { at: moment(at), actor: who(entry) })].join(' · ')}
              </Typography>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}

/** Its own page; else, of a part of a committee's work, what was changed for that committee. */
function pageToSee({ entity, objectId, operation, committeeIds }: Entry): string | undefined {
  const own = operation === 'DELETE' ? undefined : pageOfEntry(entity, objectId);
  const [committee] = committeeIds;
  return own ?? (committee === undefined ? undefined : `${pageOf('Committee', committee)}/history`);
}
