import { Box, Divider, Paper, Stack, Typography } from '@mui/material';
import { useWords } from '../words.ts';
import { BesideCell } from './beside-cell.tsx';
import { CommitteeHeading } from './committee-heading.tsx';
import { faceOf } from './face.ts';
import { PhaseButton } from './phase-button.tsx';
import type { YearViewProps } from './year-table.tsx';

/** The whole year on a narrow screen: a list for each committee. */
export function YearList({ committees, onlyMissing, onOpen }: Omit<YearViewProps, 'year' | 'columns'>) {
  const words = useWords();
  return (
    <Stack spacing={2}>
      {committees.map((committee) => {
        const { id: committeeId, cycle, name } = committee;
        const phases = cycle?.phases.filter(({ template }) => template !== null) ?? [];
        return (
          <Paper key={committeeId} elevation={1} component="section" sx={{ p: 1.5, minWidth: 0 }}>
            <Box component="h2" sx={{ m: 0, mb: 1, fontSize: '1rem', fontWeight: 400, lineHeight: 1.3 }}>
              <CommitteeHeading committee={committee} />
            </Box>
            <Divider />
            {cycle === null ? (
              <Typography sx={{ pt: 1 }}>{words('year.page.no_cycle')}</Typography>
            ) : (
              <>
                {phases.map((phase) => {
                  const face = faceOf(phase, cycle);
                  return onlyMissing && !face.lacks ? null : (
                    <PhaseButton
                      key={phase.id}
                      phase={phase}
                      face={face}
                      committee={name}
                      titled
                      onOpen={() => onOpen({ of: 'phase', committeeId, id: phase.id })}
                    />
                  );
                })}
                <BesideCell committee={committee} cycle={cycle} onlyMissing={onlyMissing} onOpen={onOpen} />
              </>
            )}
          </Paper>
        );
      })}
    </Stack>
  );
}
