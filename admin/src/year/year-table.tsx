import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { windowWords } from '../window-words.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import { BesideCell } from './beside-cell.tsx';
import { phaseIn, type Column } from './columns.ts';
import { CommitteeHeading } from './committee-heading.tsx';
import type { CommitteeYear } from './cycle.ts';
import { faceOf } from './face.ts';
import { PhaseButton } from './phase-button.tsx';
import { SidewaysBox } from './sideways-box.tsx';
import type { Target } from './target.ts';
import { unseen } from './unseen.ts';

export interface YearViewProps {
  readonly year: number;
  readonly committees: readonly CommitteeYear[];
  readonly columns: readonly Column[];
  readonly onlyMissing: boolean;
  readonly onOpen: (target: Target) => void;
}

const line = { borderRight: '1px solid', borderRightColor: 'divider', verticalAlign: 'top' } as const;
// Within the table: the head stays while the rows go by below it.
const headed = { ...line, position: 'sticky', top: 'var(--head)', zIndex: 2, bgcolor: 'background.paper' } as const;
const named = { ...line, position: 'sticky', left: 0, zIndex: 1, bgcolor: 'background.paper' } as const;

/** The whole year: a row for each committee, a column for each phase of the wheel. */
export function YearTable({ year, committees, columns, onlyMissing, onOpen }: YearViewProps) {
  const words = useWords();
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <SidewaysBox label={words('year.page.scroll')}>
      <Table
        size="small"
        sx={{
          minWidth: 130 + columns.length * 96,
          // Where borders collapse, Chromium leaves out those of the cells that stay in place.
          borderCollapse: 'separate',
          '& th': { fontSize: '0.75rem', lineHeight: 1.35, px: 0.5, hyphens: 'auto' },
        }}
      >
        <caption style={unseen}>{words('year.page.caption', { year })}</caption>
        <TableHead>
          <TableRow>
            <TableCell
              component="th"
              scope="col"
              sx={{ ...named, top: 'var(--head)', minWidth: 130, width: 150, zIndex: 3 }}
            >
              {words('year.page.committee')}
            </TableCell>
            {columns.map(({ key, titles, window }) => (
              <TableCell key={key} component="th" scope="col" sx={{ ...headed, minWidth: 96 }}>
                {inLanguage(titles, language)}
                <Typography component="span" variant="caption" sx={{ display: 'block', color: 'text.secondary' }}>
                  {windowWords(window, language, translate)}
                </Typography>
              </TableCell>
            ))}
            <TableCell component="th" scope="col" sx={{ ...headed, borderRight: 0, minWidth: 96 }}>
              {words('year.page.beside')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {committees.map((committee) => (
            <TableRow key={committee.id}>
              <TableCell component="th" scope="row" sx={named}>
                <CommitteeHeading committee={committee} />
              </TableCell>
              {committee.cycle === null ? (
                <TableCell colSpan={columns.length + 1}>{words('year.page.no_cycle')}</TableCell>
              ) : (
                <>
                  {columns.map((column) => {
                    const { cycle } = committee;
                    const phase = cycle === null ? undefined : phaseIn(column, cycle.phases);
                    if (phase === undefined || cycle === null) {
                      return (
                        <TableCell key={column.key} sx={line}>
                          <Box component="span" sx={unseen}>
                            {words('year.page.no_phase')}
                          </Box>
                        </TableCell>
                      );
                    }
                    const face = faceOf(phase, cycle);
                    return (
                      <TableCell key={column.key} padding="none" sx={{ ...line, height: 1 }}>
                        {onlyMissing && !face.lacks ? (
                          <Typography variant="caption" sx={{ display: 'block', p: 1, color: 'text.secondary' }}>
                            {words('year.page.in_order')}
                          </Typography>
                        ) : (
                          <PhaseButton
                            phase={phase}
                            face={face}
                            committee={committee.name}
                            onOpen={() => onOpen({ of: 'phase', committeeId: committee.id, id: phase.id })}
                          />
                        )}
                      </TableCell>
                    );
                  })}
                  <TableCell padding="none" sx={{ verticalAlign: 'top' }}>
                    <BesideCell
                      committee={committee}
                      cycle={committee.cycle}
                      onlyMissing={onlyMissing}
                      onOpen={onOpen}
                    />
                  </TableCell>
                </>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </SidewaysBox>
  );
}
