import DatesIcon from '@mui/icons-material/EditCalendarOutlined';
import JointIcon from '@mui/icons-material/Groups2Outlined';
import { Alert, Box, Button, FormControlLabel, Stack, Switch, Typography, useMediaQuery } from '@mui/material';
import { useState } from 'react';
import { LinkBase, Title, useTranslate } from 'react-admin';
import { AnnounceManyButton } from '../meeting/announce-many.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { wordRefusal } from '../refusal.ts';
import { useWords } from '../words.ts';
import { columnsOf } from './columns.ts';
import type { CommitteeYear } from './cycle.ts';
import { faceOf } from './face.ts';
import { ownAmong } from './own-committees.ts';
import type { Target } from './target.ts';
import { TargetDialog } from './target-dialog.tsx';
import { useYear } from './use-year.ts';
import { YearList } from './year-list.tsx';
import { YearNotice } from './year-notice.tsx';
import { YearSummary } from './year-summary.tsx';
import { YearSwitcher } from './year-switcher.tsx';
import { YearTable } from './year-table.tsx';

interface YearPageProps {
  readonly year: number;
}

/** One year of every committee, and everything a coordinator does in it. */
export function YearPage({ year }: YearPageProps) {
  const words = useWords();
  const translate = useTranslate();
  const { number } = useMunicipality();
  const { data: committees, error } = useYear(number, year);
  const [onlyMissing, setOnlyMissing] = useState(false);
  const [target, setTarget] = useState<Target | null>(null);
  const narrow = useMediaQuery('(max-width: 900px)');
  const own = ownAmong(committees ?? []);
  const [onlyOwn, setOnlyOwn] = useState(false);
  const among = onlyOwn && own.length > 0 ? own : (committees ?? []);
  const shown = among.filter((one) => !onlyMissing || lacks(one));
  const canPlanJoint = (committees ?? []).filter(({ cycle }) => cycle?.moves.includes('PLAN_MEETING')).length > 1;
  const view = { committees: shown, onlyMissing, onOpen: setTarget };
  return (
    <Box sx={{ pb: 4, minWidth: 0 }}>
      <Title title={words('year.page.title', { year })} />
      <Stack direction="row" useFlexGap spacing={2} sx={{ flexWrap: 'wrap', alignItems: 'center', mt: 1 }}>
        <YearSwitcher year={year} />
        <FormControlLabel
          control={<Switch checked={onlyMissing} onChange={(event) => setOnlyMissing(event.target.checked)} />}
          label={words('year.page.only_missing')}
        />
        {own.length === 0 ? null : (
          <FormControlLabel
            control={<Switch checked={onlyOwn} onChange={(event) => setOnlyOwn(event.target.checked)} />}
            label={words('year.page.own')}
          />
        )}
        {(committees ?? []).some(canDate) ? (
          <Button
            component={LinkBase}
            to={`/year/${year}/dates`}
            variant="contained"
            size="small"
            startIcon={<DatesIcon />}
          >
            {words('dating.open')}
          </Button>
        ) : null}
        <AnnounceManyButton year={year} size="small" variant="outlined" />
        {canPlanJoint ? (
          <Button startIcon={<JointIcon />} aria-haspopup="dialog" onClick={() => setTarget({ of: 'joint' })}>
            {words('year.page.joint')}
          </Button>
        ) : null}
      </Stack>
      {error === null ? null : <Alert severity="error">{wordRefusal(error, translate)}</Alert>}
      {committees === undefined ? (
        error === null && <Typography component="output">{words('year.page.loading')}</Typography>
      ) : (
        <>
          <YearNotice year={year} committees={committees} />
          {committees.some(({ cycle }) => cycle !== null) ? (
            <>
              <YearSummary committees={committees} />
              {shown.length === 0 ? <Typography>{words('year.page.nothing_missing')}</Typography> : null}
              {narrow ? <YearList {...view} /> : <YearTable {...view} year={year} columns={columnsOf(committees)} />}
            </>
          ) : null}
          <TargetDialog target={target} committees={committees} onClose={() => setTarget(null)} />
        </>
      )}
    </Box>
  );
}

function lacks({ cycle }: CommitteeYear): boolean {
  return cycle === null || cycle.phases.some((phase) => faceOf(phase, cycle).lacks);
}

/** Whether a meeting of the committee has no date, and may be given one. */
function canDate({ cycle }: CommitteeYear): boolean {
  return (cycle?.phases ?? []).some(({ meetings }) => meetings.some(({ moves }) => moves.includes('DATE')));
}
