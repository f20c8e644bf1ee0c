import { Help, useFieldWords } from '../help/field-words.tsx';
import { Box, Button, FormControlLabel, MenuItem, Radio, RadioGroup, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useAsk } from '../frame/use-ask.ts';
import { AskedField } from '../frame/asked-field.tsx';
import type { Frame } from '../meeting/frame.ts';
import { VerbForm } from '../meeting/verb-form.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { actOn } from '../verb/act-on.ts';
import { useLanguage, useWords } from '../words.ts';
import { PRESENCES, type PersonName, type Presence, type Recorded, type RosterEntry } from './attendance.ts';

interface Entry {
  readonly presence: Presence | '';
  readonly deputyId: string;
}

const PEOPLE = `query People($municipality: String!, $language: Language) {
  people(first: 500, filter: { municipality: $municipality }) { edges { node { id name(language: $language) } } }
}`;

interface People {
  readonly people: { readonly edges: readonly { readonly node: PersonName }[] };
}

interface AttendanceFormProps {
  readonly meetingId: string;
  readonly version: number;
  readonly roster: readonly RosterEntry[];
  readonly recorded: readonly Recorded[];
  readonly frame: Frame;
}

/** Who was there, seat by seat, and who stood in for whom. */
export function AttendanceForm({ meetingId, version, roster, recorded, frame }: AttendanceFormProps) {
  const words = useWords();
  const { number } = useMunicipality();
  const language = useLanguage().toUpperCase();
  const { data } = useAsk<People>(PEOPLE, { municipality: number, language });
  const seats = roster.flatMap((entry) => (entry.membership === null ? [] : [{ ...entry, key: entry.membership.id }]));
  const [entries, setEntries] = useState<Readonly<Record<string, Entry>>>(() =>
    Object.fromEntries(
      seats.map(({ key }) => {
        const was = recorded.find(({ membership }) => membership.id === key);
        return [key, { presence: was?.presence ?? '', deputyId: was?.deputy?.id ?? '' }];
      }),
    ),
  );
  const set = (key: string, entry: Entry) => setEntries((before) => ({ ...before, [key]: entry }));
  const seated = new Set(seats.map(({ person }) => person?.id));
  const others = (data?.people.edges ?? []).map(({ node }) => node).filter(({ id }) => !seated.has(id));
  return (
    <VerbForm
      frame={frame}
      version={version}
      submitLabel={words('record.attendance.save')}
      send={(expectedVersion) =>
        actOn('recordAttendance', {
          meetingId,
          expectedVersion,
          entries: Object.entries(entries)
            .filter(([, { presence }]) => presence !== '')
            .map(([membershipId, { presence, deputyId }]) => ({
              membershipId,
              presence,
              ...(presence === 'DEPUTY' && deputyId !== '' ? { deputyId } : {}),
            })),
        })
      }
      said={() => words('record.attendance.said')}
    >
      <Button
        variant="outlined"
        sx={{ alignSelf: 'flex-start' }}
        onClick={() =>
          setEntries(Object.fromEntries(seats.map(({ key }) => [key, { presence: 'PRESENT', deputyId: '' }])))
        }
      >
        {words('record.attendance.all')}
      </Button>
      <Typography id="presence-help" variant="body2" sx={{ color: 'text.secondary' }}>
        <Help of="record.attendance.presence" />
      </Typography>
      {seats.map((entry) => (
        <Seat
          key={entry.key}
          entry={entry}
          // A politician has a deputy of their own; anyone may stand in for a resident.
          deputies={entry.seat.kind === 'POLITICIAN' ? (entry.deputy === null ? [] : [entry.deputy]) : others}
          value={entries[entry.key] ?? { presence: '', deputyId: '' }}
          onChange={(value) => set(entry.key, value)}
        />
      ))}
    </VerbForm>
  );
}

interface SeatProps {
  readonly entry: RosterEntry;
  readonly deputies: readonly PersonName[];
  readonly value: Entry;
  readonly onChange: (value: Entry) => void;
}

function Seat({ entry: { seat, person }, deputies, value, onChange }: SeatProps) {
  const words = useWords();
  const asks = useFieldWords();
  const id = useId();
  const only = deputies.length === 1 ? deputies[0]?.id : undefined;
  return (
    <Box>
      <Typography id={id} sx={{ fontWeight: 600 }}>
        {person?.name} ({words(`record.seat.${seat.kind}`)})
      </Typography>
      <RadioGroup
        row
        aria-labelledby={id}
        aria-describedby="presence-help"
        value={value.presence}
        onChange={(event) => {
          const presence = PRESENCES.find((one) => one === event.target.value) ?? '';
          onChange({ presence, deputyId: presence === 'DEPUTY' ? (only ?? '') : '' });
        }}
      >
        {PRESENCES.map((one) => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio size="small" />}
            label={words(`record.presence.${one}`)}
          />
        ))}
      </RadioGroup>
      {value.presence === 'DEPUTY' ? (
        <Stack>
          <AskedField
            select
            required
            {...asks('record.attendance.deputy')}
            value={value.deputyId}
            onChange={(event) => onChange({ ...value, deputyId: event.target.value })}
            {...(deputies.length === 0 ? { helperText: words('record.attendance.no_deputy') } : {})}
          >
            {deputies.map(({ id: deputyId, name }) => (
              <MenuItem key={deputyId} value={deputyId}>
                {name}
              </MenuItem>
            ))}
          </AskedField>
        </Stack>
      ) : null}
    </Box>
  );
}
