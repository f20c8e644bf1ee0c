import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { Meeting } from './meeting.ts';

/** What a meeting is called: its own title or its phase's, else its kind. */
export function useMeetingTitle(): (meeting: Pick<Meeting, 'titles' | 'kind'>) => string {
  const words = useWords();
  const language = useLanguage();
  return ({ titles, kind }) => {
    const title = inLanguage(titles, language);
    return title === '' ? words(`meeting.kind.${kind}`) : title;
  };
}
