import CaseIcon from '@mui/icons-material/FolderOutlined';
import { Stack, Typography } from '@mui/material';
import { raiseAddressOf } from '../case/case-start.ts';
import { day } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { AdviceList } from '../rule/advice-list.tsx';
import { ActionMenu } from '../verb/action-menu.tsx';
import { useWords } from '../words.ts';
import type { Dialogue, Finding, YearOfDialogue } from './dialogue.ts';
import { FindingCard } from './finding-card.tsx';
import { useActivityName, useDialogueFields } from './use-dialogue-fields.ts';
import { useDialogueActions } from './use-dialogue-actions.tsx';
import { usePartActions } from './use-part-actions.tsx';

interface DialogueDetailsProps {
  readonly dialogue: Dialogue;
  readonly year: YearOfDialogue;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
}

/** The dialogue of a year: who answers for it, what was done, and what was found. */
export function DialogueDetails({ dialogue, year, themes }: DialogueDetailsProps) {
  const words = useWords();
  const nameOf = useActivityName();
  const { status, aim, carriedOutOn, completedOn, advice, responsible, activities, findings, moves } = dialogue;
  const fields = useDialogueFields({ activities, themes });
  const actions = useDialogueActions({ year, ...fields })(dialogue);
  const parts = usePartActions({ ...fields, canChange: moves.includes('UPDATE') });
  const { id: committeeId, viewerCanWork, dissolvedOn } = year.committee;
  const leadsOf = ({ id: findingId, theme }: Finding) =>
    viewerCanWork && dissolvedOn === null
      ? [
          {
            key: 'RAISE',
            label: words('case.of.raise'),
            Icon: CaseIcon,
            // A theme that is not offered any more is not one for a new case.
            to: raiseAddressOf({ findingId, committeeId, themeId: theme?.retiredOn === null ? theme.id : null }),
          },
        ]
      : [];
  return (
    <>
      <ActionButtons title={words('dialogue.title')} facts={null} actions={actions} size="small" />
      <Facts
        facts={[
          [words('dialogue.field.status'), words(`dialogue.status.${status}`)],
          [words('dialogue.field.aim'), aim ?? words('work.not_set')],
          ...(carriedOutOn === null ? [] : [[words('dialogue.field.carried_out_on'), day(carriedOutOn)] as const]),
          ...(completedOn === null ? [] : [[words('dialogue.field.completed_on'), day(completedOn)] as const]),
        ]}
      />
      <AdviceList advice={advice} />
      <Section title={words('dialogue.findings')}>
        {findings.length === 0 ? (
          <Typography>{words('dialogue.no_findings')}</Typography>
        ) : (
          <Stack component="ul" spacing={1} sx={{ m: 0, p: 0 }}>
            {findings.map((finding) => (
              <FindingCard
                key={finding.id}
                finding={finding}
                isTraced={status === 'COMPLETED'}
                verbs={<ActionMenu name={finding.text} actions={parts.onFinding(finding)} links={leadsOf(finding)} />}
                actionsOf={(question) => parts.onQuestion(question, finding)}
              />
            ))}
          </Stack>
        )}
      </Section>
      <Section title={words('dialogue.activities')}>
        {activities.length === 0 ? (
          <Typography>{words('dialogue.no_activities')}</Typography>
        ) : (
          <PlainTable
            label={words('dialogue.activities')}
            heads={[
              words('dialogue.field.method'),
              words('dialogue.field.held_on'),
              words('dialogue.field.participants'),
              words('work.note'),
              words('frame.actions'),
            ]}
            rows={activities.map((one) => ({
              id: one.id,
              cells: [
                nameOf(one),
                one.heldOn === null ? words('work.not_set') : day(one.heldOn),
                one.participants ?? '',
                one.note ?? '',
                <ActionMenu key="verbs" name={nameOf(one)} actions={parts.onActivity(one)} />,
              ],
            }))}
          />
        )}
      </Section>
      <Section title={words('dialogue.responsible')}>
        {responsible.length === 0 ? (
          <Typography>{words('dialogue.no_responsible')}</Typography>
        ) : (
          <PlainTable
            label={words('dialogue.responsible')}
            heads={[
              words('dialogue.field.person'),
              words('dialogue.field.duty'),
              words('dialogue.field.starts_on'),
              words('dialogue.field.override'),
              words('frame.actions'),
            ]}
            rows={responsible.map((one) => ({
              id: one.id,
              cells: [
                one.person.name,
                words(`dialogue.duty.${one.duty}`),
                day(one.startsOn),
                one.overrideReason ?? '',
                <ActionMenu key="verbs" name={one.person.name} actions={parts.onResponsible(one)} />,
              ],
            }))}
          />
        )}
      </Section>
    </>
  );
}
