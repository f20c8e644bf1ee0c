import type { ReactNode } from 'react';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { useWords } from '../words.ts';
import { useFirst } from './use-first.tsx';

interface Props {
  readonly title: string;
  readonly heads: readonly string[];
  readonly lines: readonly { readonly id: string; readonly cells: readonly ReactNode[] }[];
}

/** A table that may have many rows: the first of them, and more when one asks. */
export function LongTable({ title, heads, lines }: Props) {
  const words = useWords();
  const { first, more } = useFirst(lines, { onPhone: 8, elsewhere: 30, what: words('figures.what_rows') });
  return (
    <Section title={title}>
      <PlainTable dense label={title} heads={heads} rows={first} />
      {more}
    </Section>
  );
}
