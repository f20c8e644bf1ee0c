import FineIcon from '@mui/icons-material/CheckCircleOutlined';
import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import MovedIcon from '@mui/icons-material/RedoOutlined';
import WarnIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, Button, Checkbox, FormControlLabel, Stack, Typography } from '@mui/material';
import type { SvgIconComponent } from '@mui/icons-material';
import { dayAndTime } from '../dates.ts';
import { DayBox } from '../frame/day-box.tsx';
import { TimeBox } from '../frame/time-box.tsx';
import { keyOfClash, useClashWords } from '../meeting/use-clash-words.ts';
import { shortDay } from '../meeting/when.ts';
import { useLanguage, useWords } from '../words.ts';
import { committeeOf, type Chosen, type Proposal } from './dating.ts';

interface Props {
  /** The meeting, as it is known. */
  readonly row: Proposal;
  readonly phase: string;
  /** What is proposed for it; undefined while it is left out. */
  readonly proposal: Proposal | undefined;
  /** Where it is to be, where that is told by last year. */
  readonly lastPlace: string | null;
  /** The day that was chosen for it, instead of the proposed one. */
  readonly chosen: Chosen | undefined;
  readonly onTake: (isTaken: boolean) => void;
  readonly onChoose: (chosen: Chosen | null) => void;
}

/** One meeting: whether it gets a date, which one, and what speaks against it. */
export function ProposalRow({ row, phase, proposal, lastPlace, chosen, onTake, onChoose }: Props) {
  const words = useWords();
  const language = useLanguage();
  const clashWords = useClashWords();
  const committee = committeeOf(row);
  const at = proposal === undefined ? null : dayAndTime(proposal.startsAt);
  const { day, time } = chosen ?? at ?? { day: '', time: '' };
  const ruled = proposal === undefined ? '' : shortDay(proposal.ruledOn, language);
  const isInstead = proposal !== undefined && chosen === undefined && at?.day !== proposal.ruledOn;
  const passedOver = (proposal?.passedOver ?? []).map(clashWords);
  const why = passedOver.length === 0 ? [words('dating.taken')] : passedOver;
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gap: 1,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '17rem 21.5rem minmax(0, 1fr)' },
        alignItems: 'center',
        py: 0.5,
        borderTop: '1px solid',
        borderColor: 'divider',
      }}
    >
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={proposal !== undefined}
            onChange={(_, isTaken) => onTake(isTaken)}
            slotProps={{ input: { 'aria-label': words('dating.take', { committee: `${committee}, ${phase}` }) } }}
          />
        }
        label={committee}
        sx={{ mr: 0, overflowWrap: 'anywhere' }}
      />
      {proposal === undefined || at === null ? (
        <Typography variant="body2">{words('dating.left_out')}</Typography>
      ) : (
        <>
          <Stack
            direction="row"
            useFlexGap
            spacing={1}
            sx={{ alignItems: 'center', flexWrap: { xs: 'wrap', sm: 'nowrap' } }}
          >
            <Typography component="span" variant="body2" sx={{ width: '2.25rem', flexShrink: 0, fontWeight: 600 }}>
              {shortDay(proposal.startsAt, language).split('\u00A0')[0]}
            </Typography>
            <DayBox
              margin="none"
              value={day}
              onChange={(typed) => onChoose({ day: typed, time })}
              name={words('dating.day_of', { committee, phase })}
              sx={{ minWidth: '9.75rem', flex: '1 1 9.75rem' }}
            />
            <TimeBox
              margin="none"
              value={time}
              onChange={(typed) => onChoose({ day, time: typed })}
              name={words('dating.time_of', { committee, phase })}
              sx={{ minWidth: '7.5rem', maxWidth: '8.5rem' }}
            />
          </Stack>
          <Box>
            {proposal.clashes.length === 0 ? (
              <Note Icon={FineIcon} tone="success.main">
                {words('dating.fine')}
              </Note>
            ) : (
              proposal.clashes.map((clash) => (
                <Note key={keyOfClash(clash)} Icon={WarnIcon} tone="warning.main">
                  {clashWords(clash)}
                </Note>
              ))
            )}
            {isInstead ? (
              <Note Icon={MovedIcon} tone="text.secondary">
                {[words('dating.instead', { day: ruled }), ...why].join(' ')}
              </Note>
            ) : null}
            {lastPlace === null ? null : (
              <Note Icon={PlaceIcon} tone="text.secondary">
                {words('dating.place_as_last_year', { place: lastPlace })}
              </Note>
            )}
            {chosen === undefined ? null : (
              <>
                <Note Icon={MovedIcon} tone="text.secondary">
                  {words('dating.chosen', { day: ruled })}
                </Note>
                <Button size="small" onClick={() => onChoose(null)}>
                  {words('dating.back_to_rule', { committee, phase })}
                </Button>
              </>
            )}
          </Box>
        </>
      )}
    </Box>
  );
}

interface NoteProps {
  readonly Icon: SvgIconComponent;
  readonly tone: string;
  readonly children: string;
}

/** Colour only repeats what icon and words say. */
function Note({ Icon, tone, children }: NoteProps) {
  return (
    <Stack direction="row" spacing={0.75}>
      <Icon fontSize="small" aria-hidden sx={{ color: tone, flexShrink: 0 }} />
      <Typography component="span" variant="body2">
        {children}
      </Typography>
    </Stack>
  );
}
