import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { windowWords } from '../window-words.ts';
import { inLanguage, useLanguage } from '../words.ts';
import { phaseOf, placeOf, type Chosen, type Proposal, type Wish } from './dating.ts';
import { ProposalRow } from './proposal-row.tsx';

interface Props {
  readonly wanted: readonly Proposal[];
  readonly proposals: readonly Proposal[];
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}

/** What is proposed, phase by phase: each row can be changed, or left out. */
export function ProposalList({ wanted, proposals, wish, onChange }: Props) {
  const translate = useTranslate();
  const language = useLanguage();
  const proposed = new Map(proposals.map((one) => [one.meeting.id, one]));
  const lastPlaceOf = (proposal: Proposal | undefined) => {
    const where = proposal === undefined ? null : placeOf(proposal, wish);
    return where?.isAsLastYear === true ? where.place : null;
  };
  const groups = Map.groupBy(wanted, (one) => phaseOf(one).key);
  const take = (id: string, isTaken: boolean) => {
    const leftOut = new Set(wish.leftOut);
    if (isTaken) leftOut.delete(id);
    else leftOut.add(id);
    onChange({ ...wish, leftOut });
  };
  const choose = (id: string, chosen: Chosen | null) => {
    const { [id]: _, ...others } = wish.chosen;
    onChange({ ...wish, chosen: chosen === null ? others : { ...others, [id]: chosen } });
  };
  return [...groups].map(([key, rows]) => {
    const { titles, window } = phaseOf(rows[0] as Proposal);
    const title = titles === undefined ? key : inLanguage(titles, language);
    return (
      <Box key={key} component="section" sx={{ mt: 2 }}>
        <Typography variant="h3" gutterBottom>
          {title}
          {window === undefined ? '' : ` (${windowWords(window, language, translate)})`}
        </Typography>
        <Box component="ul" aria-label={title} sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {rows.map((row) => (
            <ProposalRow
              key={row.meeting.id}
              row={row}
              phase={title}
              proposal={proposed.get(row.meeting.id)}
              lastPlace={lastPlaceOf(proposed.get(row.meeting.id))}
              chosen={wish.chosen[row.meeting.id]}
              onTake={(isTaken) => take(row.meeting.id, isTaken)}
              onChoose={(chosen) => choose(row.meeting.id, chosen)}
            />
          ))}
        </Box>
      </Box>
    );
  });
}
