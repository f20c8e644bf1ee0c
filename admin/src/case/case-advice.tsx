import { useFieldWords } from '../help/field-words.tsx';
import Box from '@mui/material/Box';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { required, SelectInput, TextInput } from 'react-admin';
import { day } from '../dates.ts';
import { DayInput } from '../frame/day-input.tsx';
import { ReasonInput } from '../frame/reason-input.tsx';
import { Section } from '../frame/section.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { filled } from '../resource-graphql.ts';
import { useWords } from '../words.ts';
import { GIVE_ADVICE, REMOVE_ADVICE } from './case-verbs.ts';
import type { CaseInFull } from './use-case.ts';

const needed = required();
const GROUPS = ['POLITICIANS', 'RESIDENTS', 'COMMITTEE', 'LEADER', 'MAYOR', 'COORDINATOR'] as const;

interface Props {
  readonly one: CaseInFull;
}

/** The advice that was given on a case, as a rule by the politicians. */
export function CaseAdvice({ one }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const { id: caseId, version, advice, viewerCanEdit } = one;
  return (
    <Section
      title={words('case.advice.title')}
      actions={
        viewerCanEdit ? (
          <VerbButton
            size="small"
            variant="outlined"
            label={words('case.advice.give')}
            renderDialog={(onClose) => (
              <VerbDialog
                title={words('case.advice.give')}
                submit={words('frame.dialog.save')}
                values={{ givenBy: 'POLITICIANS' }}
                version={version}
                send={(values) => act(GIVE_ADVICE, { input: { ...filled(values), caseId } })}
                onClose={onClose}
              >
                <TextInput source="text" {...asks('case.advice.text')} validate={needed} multiline minRows={3} />
                <SelectInput
                  source="givenBy"
                  {...asks('case.advice.by')}
                  choices={GROUPS.map((id) => ({ id, name: words(`case.group.${id}`) }))}
                  translateChoice={false}
                  validate={needed}
                />
                <DayInput source="givenOn" {...asks('case.advice.on')} isOptional />
              </VerbDialog>
            )}
          />
        ) : null
      }
    >
      {advice.length === 0 ? <Typography>{words('case.advice.none')}</Typography> : null}
      <Stack component="ul" spacing={1} sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {advice.map(({ id, version: seen, text, givenBy, givenOn }) => (
          <li key={id}>
            <Typography sx={{ whiteSpace: 'pre-line' }}>{text}</Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
              <Typography variant="body2" sx={{ color: 'text.secondary' }}>
                {`${words(`case.group.${givenBy}`)}, ${day(givenOn)}`}
              </Typography>
              {viewerCanEdit ? (
                <VerbButton
                  size="small"
                  label={words('frame.dialog.remove')}
                  of={text}
                  renderDialog={(onClose) => (
                    <VerbDialog
                      danger
                      title={words('case.advice.remove')}
                      help={text}
                      submit={words('frame.dialog.remove')}
                      version={seen}
                      send={(values, expectedVersion) =>
                        act(REMOVE_ADVICE, { input: { ...values, id, expectedVersion } })
                      }
                      onClose={onClose}
                    >
                      <ReasonInput />
                    </VerbDialog>
                  )}
                />
              ) : null}
            </Box>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
