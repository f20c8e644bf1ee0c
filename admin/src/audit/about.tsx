import { PageLink, pageOf } from '../frame/page-link.tsx';
import { useWords } from '../words.ts';
import type { Entry } from './entry.ts';

// What has a page of its own in the console.
const WITH_PAGE: ReadonlySet<string | null> = new Set(['Person', 'ApiClient', 'Webhook']);

/** Where what an entry is about is to be seen; nothing where it has no page. */
export function pageAbout({ user, entity, entityId, entityName }: Entry): string | undefined {
  if (entityId !== null && entityName !== null && WITH_PAGE.has(entity)) return pageOf(entity ?? '', entityId);
  return user === null ? undefined : pageOf('User', user.id);
}

interface Props {
  readonly entry: Entry;
}

/** What an entry is about: whose data was read, which user, program, key or organisation, or in which year. */
export function About({ entry }: Props) {
  const words = useWords();
  const { user, event, entityName } = entry;
  const name = entityName ?? user?.name ?? (event === 'CONSUMER_REMOVED' ? words('access.removed_consumer') : '–');
  const page = pageAbout(entry);
  return page === undefined ? name : <PageLink to={page}>{name}</PageLink>;
}
