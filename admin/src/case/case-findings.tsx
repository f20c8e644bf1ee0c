import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { Section } from '../frame/section.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { ReasonInput } from '../frame/reason-input.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import { LINK_FINDINGS, UNLINK_FINDING } from './case-verbs.ts';
import { FindingChoice } from './finding-choice.tsx';
import type { CaseInFull } from './use-case.ts';

interface Props {
  readonly one: CaseInFull;
}

/** What dialogues brought to light, and the case rests on (R07). */
export function CaseFindings({ one }: Props) {
  const words = useWords();
  const { id, version, findings, leadCommittee, viewerCanEdit } = one;
  const linked = findings.map(({ finding }) => finding.id);
  return (
    <Section
      title={words('case.finding.title')}
      actions={
        viewerCanEdit ? (
          <VerbButton
            size="small"
            variant="outlined"
            label={words('case.finding.link')}
            renderDialog={(onClose) => (
              <VerbDialog
                wide
                title={words('case.finding.link')}
                submit={words('frame.dialog.save')}
                version={version}
                send={({ findingIds }, expectedVersion) =>
                  act(LINK_FINDINGS, { input: { caseId: id, findingIds: findingIds ?? [], expectedVersion } })
                }
                onClose={onClose}
              >
                <FindingChoice committeeId={leadCommittee.id} without={linked} />
              </VerbDialog>
            )}
          />
        ) : null
      }
    >
      {findings.length === 0 ? <Typography>{words('case.finding.none')}</Typography> : null}
      <List dense disablePadding>
        {findings.map(({ id: key, finding }) => (
          <ListItem key={key} disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
            <Typography sx={{ maxWidth: '40rem' }}>
              {words('case.finding.of', { text: finding.text, year: finding.dialogue.cycle.year })}
            </Typography>
            {viewerCanEdit ? (
              <VerbButton
                size="small"
                label={words('case.finding.unlink')}
                of={finding.text}
                renderDialog={(onClose) => (
                  <VerbDialog
                    title={words('case.finding.unlink')}
                    help={finding.text}
                    submit={words('case.finding.unlink')}
                    version={version}
                    send={(values, expectedVersion) =>
                      act(UNLINK_FINDING, { input: { ...values, caseId: id, findingId: finding.id, expectedVersion } })
                    }
                    onClose={onClose}
                  >
                    <ReasonInput />
                  </VerbDialog>
                )}
              />
            ) : null}
          </ListItem>
        ))}
      </List>
    </Section>
  );
}
