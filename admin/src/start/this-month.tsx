import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { PageLink } from '../frame/page-link.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { CommitteeYear } from '../year/cycle.ts';
import { ownAmong } from '../year/own-committees.ts';
import { useFaceWords } from '../year/use-face-words.ts';
import type { PhaseOfAll, Standing } from './phases-of-all.ts';

interface Props {
  readonly committees: readonly CommitteeYear[];
  readonly phases: readonly PhaseOfAll[];
}

/** What each committee has before it now, and what is late. */
export function ThisMonth({ committees, phases }: Props) {
  const words = useWords();
  const language = useLanguage();
  const faceWords = useFaceWords();
  const line = ({ phase, face }: Standing) => {
    const { mark, when, moved, notes } = faceWords(phase, face);
    return `${inLanguage(phase.titles, language)}: ${[mark, when, ...moved, ...notes].join(' · ')}`;
  };
  const lines = ({ id }: CommitteeYear, state: Standing['state']) =>
    phases
      .flatMap(({ standings }) => standings)
      .filter((one) => one.committee.id === id && one.state === state)
      .map(line);
  const own = ownAmong(committees);
  const [isAll, setAll] = useState(false);
  const shown = own.length === 0 || isAll ? [...own, ...committees.filter((one) => !own.includes(one))] : own;
  const rows = shown.flatMap((committee) => {
    const [late, now] = [lines(committee, 'OVERDUE'), lines(committee, 'DUE')];
    const { cycle } = committee;
    if (cycle === null || late.length + now.length === 0) return [];
    const link = (
      <PageLink to={`/cycle/${encodeURIComponent(cycle.id)}`}>{`${committee.number} ${committee.name}`}</PageLink>
    );
    return [{ id: committee.id, cells: [link, <Lines key="now" of={now} />, <Lines key="late" of={late} />] }];
  });
  return (
    <Section title={words('start.now.title')}>
      {rows.length === 0 ? (
        <Typography>{words(own.length > 0 && !isAll ? 'start.now.own_in_order' : 'start.now.nothing')}</Typography>
      ) : (
        <PlainTable
          label={words('start.now.title')}
          heads={[words('year.page.committee'), words('start.now.now'), words('start.now.late')]}
          rows={rows}
        />
      )}
      {own.length === 0 ? null : (
        <Button sx={{ mt: 1 }} onClick={() => setAll(!isAll)}>
          {words(isAll ? 'start.now.only_own' : 'start.now.all')}
        </Button>
      )}
    </Section>
  );
}

interface LinesProps {
  readonly of: readonly string[];
}

function Lines({ of }: LinesProps) {
  return of.map((line) => <div key={line}>{line}</div>);
}
