import { useWords } from '../words.ts';

/** What of a meeting people ask for when it is announced. */
export interface Lacking {
  readonly place: string | null;
  readonly agenda: readonly { readonly id: string }[];
}

/** What a meeting lacks that people will ask for once it is announced, each as a sentence. */
export function useLacks(): (meeting: Lacking) => readonly string[] {
  const words = useWords();
  return ({ place, agenda }) => [
    ...((place ?? '') === '' ? [words('meeting.lacks.place')] : []),
    ...(agenda.length === 0 ? [words('meeting.lacks.agenda')] : []),
  ];
}
