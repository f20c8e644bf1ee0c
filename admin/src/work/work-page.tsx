import { Alert, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { Title } from 'react-admin';
import { cyclePath } from '../cycle/cycle-path.ts';
import { PageLink } from '../frame/page-link.tsx';
import { Told } from '../frame/told.tsx';
import { useWords } from '../words.ts';
import type { CycleHead } from './cycle-head.ts';

interface WorkPageProps<Head extends CycleHead, Data extends { readonly node: Head | null }> {
  /** What the page is about, such as the agreement. */
  readonly what: string;
  readonly query: { readonly data: Data | undefined; readonly error: unknown };
  readonly children: (node: Head, data: Data) => ReactNode;
}

/** A page about one part of a committee's year, with the way back to the year. */
export function WorkPage<Head extends CycleHead, Data extends { readonly node: Head | null }>(
  props: WorkPageProps<Head, Data>,
) {
  const { what, query, children } = props;
  const words = useWords();
  return (
    <Told query={query}>
      {(data) => {
        const { node } = data;
        if (node === null) return <Alert severity="error">{words('frame.not_there', { what })}</Alert>;
        const { committee, year } = node;
        return (
          <Stack spacing={3} sx={{ pb: 4, pt: 1, maxWidth: 1000, minWidth: 0, px: { xs: 1, sm: 0 } }}>
            <Title title={words('work.of_year', { what, year, committee: committee.name })} />
            <PageLink to={cyclePath(node.id)}>
              {words('work.back', { committee: `${committee.number} ${committee.name}`, year })}
            </PageLink>
            {children(node, data)}
          </Stack>
        );
      }}
    </Told>
  );
}
