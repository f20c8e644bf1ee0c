import { Box, Typography } from '@mui/material';
import { moment } from '../dates.ts';
import { useAsk } from '../frame/use-ask.ts';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { useHistoryWords } from '../history/history-words.ts';
import { useNames, type HistoryEntry } from '../history/use-history.ts';
import { useLanguage, useWords } from '../words.ts';

interface Props {
  readonly municipalityId: string;
}

type Entry = Pick<HistoryEntry, 'cursor' | 'at' | 'entity' | 'id' | 'operation' | 'actor' | 'cause'>;

const LATEST = `query LatestChanges($id: ID!) { node(id: $id) { ... on Municipality {
  history(first: 100) { entries { cursor at entity id operation cause actor } }
} } }`;

// What has a page of its own to lead to.
const PAGES: ReadonlySet<string> = new Set(['Committee', 'Person', 'Meeting', 'Case']);

const SHOWN = 8;

/** What people did, each thing by its latest change. */
function people(entries: readonly Entry[]): readonly Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ id, cause }) => {
    const isNew = cause !== 'SYSTEM' && !seen.has(id);
    seen.add(id);
    return isNew;
  });
}

/** What was changed last, by whom; nothing for those who may not know. */
export function LatestChanges({ municipalityId }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { data } = useAsk<{
    readonly node: { readonly history: { readonly entries: readonly Entry[] } | null } | null;
  }>(LATEST, { id: municipalityId });
  const entries = people(data?.node?.history?.entries ?? []).slice(0, SHOWN);
  const { data: names } = useNames(
    entries.map(({ id }) => id),
    language,
  );
  const told = useHistoryWords(language);
  if (entries.length === 0 || told === undefined) return null;
  return (
    <Section title={words('start.changes.title')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {entries.map(({ cursor, at, entity, id, operation, actor }) => {
          const name = names?.get(id);
          const kind = told.entity[entity] ?? words('refusal.the');
          const what = words(`history.operation.${operation}`, {
            what: name === undefined ? kind : `${kind} (${name})`,
          });
          return (
            <Box component="li" key={cursor} sx={{ py: 0.5 }}>
              {PAGES.has(entity) && name !== undefined ? (
                <PageLink to={pageOf(entity, id)}>{what}</PageLink>
              ) : (
                <span>{what}</span>
              )}
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {words('history.when', { at: moment(at), actor })}
              </Typography>
            </Box>
          );
        })}
      </Box>
    </Section>
  );
}
