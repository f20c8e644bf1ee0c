import { useFieldWords } from '../help/field-words.tsx';
import AmendIcon from '@mui/icons-material/PostAddOutlined';
import { MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { day } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { actOn } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import { AgreementDiff } from './agreement-diff.tsx';
import { AgreementText } from './agreement-text.tsx';
import type { AgreementVersion, YearOfAgreement } from './agreement.ts';
import { MissingParts } from './missing-parts.tsx';
import { useItemActions } from './use-item-actions.tsx';
import { useVersionActions } from './use-version-actions.tsx';

const GROUPS = `query Groups($committeeId: ID!) {
  workingGroups(first: 100, filter: { committeeId: $committeeId }) { edges { node { id name status } } }
}`;

interface Groups {
  readonly workingGroups: {
    readonly edges: readonly {
      readonly node: { readonly id: string; readonly name: string; readonly status: 'FORMING' | 'ACTIVE' | 'ENDED' };
    }[];
  };
}

interface AgreementVersionsProps {
  readonly year: YearOfAgreement;
}

/** The versions of an agreement: one is read at a time, and two can be compared. */
export function AgreementVersions({ year }: AgreementVersionsProps) {
  const words = useWords();
  const asks = useFieldWords();
  const { data } = useAsk<Groups>(GROUPS, { committeeId: year.committee.id });
  const groups = (data?.workingGroups.edges ?? [])
    .filter(({ node }) => node.status !== 'ENDED')
    .map(({ node }) => ({ value: node.id, label: node.name }));
  const versionActions = useVersionActions(year);
  const { onItem, onAssignment } = useItemActions(year, groups);
  const versions = (year.agreement?.versions ?? []).toSorted((a, b) => b.number - a.number);
  const newest = versions[0];
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = versions.find(({ number }) => number === chosen) ?? newest;
  if (year.agreement === null || shown === undefined) return null;
  const { id: agreementId, version, moves } = year.agreement;
  const amend = formAction({
    key: 'AMEND',
    label: words('agreement.verb.AMEND'),
    Icon: AmendIcon,
    version,
    submit: words('agreement.save.AMEND'),
    said: words('agreement.said.AMEND'),
    help: words('agreement.help.AMEND'),
    fields: [{ name: 'note', ...asks('agreement.field.why'), type: 'text', rows: 2 }],
    send: (input, expectedVersion) => {
      setChosen(null);
      return actOn('amendAgreement', { ...input, agreementId, expectedVersion });
    },
  });
  const canChange = shown.moves.includes('UPDATE');
  const actions = [...versionActions(shown), ...(moves.includes('AMEND') ? [amend] : [])];
  return (
    <>
      {versions.length < 2 ? null : (
        <VersionChoice
          label={words('agreement.field.version')}
          versions={versions}
          value={shown.number}
          onChange={setChosen}
        />
      )}
      {actions.length === 0 ? null : (
        <ActionButtons
          title={words('agreement.version', { number: shown.number })}
          facts={null}
          actions={actions}
          size="small"
        />
      )}
      <VersionFacts version={shown} />
      {shown.status === 'DRAFT' ? <MissingParts missing={shown.missing} /> : null}
      <AgreementText
        version={shown}
        onItem={canChange ? onItem : () => []}
        onAssignment={canChange ? onAssignment : () => []}
      />
      {versions.length < 2 ? null : <Compare agreementId={agreementId} versions={versions} />}
    </>
  );
}

interface VersionFactsProps {
  readonly version: AgreementVersion;
}

function VersionFacts({ version }: VersionFactsProps) {
  const words = useWords();
  const { number, status, adoptedOn, adoptReason, byResidents, byPoliticians, meeting, regulation } = version;
  const by = [
    ...(byResidents ? [words('agreement.residents')] : []),
    ...(byPoliticians ? [words('agreement.politicians')] : []),
  ].join(` ${words('frame.and')} `);
  return (
    <Facts
      facts={[
        [words('agreement.field.version'), `${number}, ${words(`agreement.status.${status}`).toLowerCase()}`],
        ...(adoptedOn === null ? [] : [[words('agreement.adopted'), `${day(adoptedOn)}, ${by}`] as const]),
        ...(meeting === null
          ? []
          : [
              [
                words('agreement.field.meeting'),
                <PageLink key="meeting" to={pageOf('Meeting', meeting.id)}>
                  {meeting.startsAt === null ? words('work.not_set') : day(meeting.startsAt)}
                </PageLink>,
              ] as const,
            ]),
        ...(adoptReason === null ? [] : [[words('agreement.adopt_reason'), adoptReason] as const]),
        ...(regulation === null ? [] : [[words('agreement.regulation'), regulation.title] as const]),
      ]}
    />
  );
}

interface VersionChoiceProps {
  readonly label: string;
  readonly versions: readonly AgreementVersion[];
  readonly value: number;
  readonly onChange: (number: number) => void;
}

function VersionChoice({ label, versions, value, onChange }: VersionChoiceProps) {
  const words = useWords();
  return (
    <TextField
      select
      label={label}
      value={String(value)}
      onChange={(event) => onChange(Number(event.target.value))}
      sx={{ maxWidth: '20rem' }}
    >
      {versions.map(({ number, status }) => (
        <MenuItem key={number} value={String(number)}>
          {words('agreement.version', { number })} ({words(`agreement.status.${status}`).toLowerCase()})
        </MenuItem>
      ))}
    </TextField>
  );
}

interface CompareProps {
  readonly agreementId: string;
  /** The newest first. */
  readonly versions: readonly AgreementVersion[];
}

function Compare({ agreementId, versions }: CompareProps) {
  const words = useWords();
  const [from, setFrom] = useState(versions[1]?.number ?? 1);
  const [to, setTo] = useState(versions[0]?.number ?? 1);
  return (
    <Section title={words('agreement.compare')}>
      <Typography sx={{ mb: 1.5 }}>{words('agreement.compare_help')}</Typography>
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={2}>
        <VersionChoice label={words('agreement.from')} versions={versions} value={from} onChange={setFrom} />
        <VersionChoice label={words('agreement.to')} versions={versions} value={to} onChange={setTo} />
      </Stack>
      <AgreementDiff agreementId={agreementId} from={from} to={to} />
    </Section>
  );
}
