import { useFieldWords } from '../help/field-words.tsx';
import Stack from '@mui/material/Stack';
import { day } from '../dates.ts';
import { Listing, type Column } from '../frame/listing.tsx';
import { DayInput } from '../frame/day-input.tsx';
import { ReasonInput } from '../frame/reason-input.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { HistoryLink } from '../history/history-link.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { filled } from '../resource-graphql.ts';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { CaseTheme } from './case-theme.ts';
import { textsInput } from './graphql.ts';
import { TextInputs } from './text-inputs.tsx';

const UPDATE = 'mutation ($input: UpdateCaseThemeInput!) { updateCaseTheme(input: $input) { id } }';
const RETIRE = 'mutation ($input: RetireCaseThemeInput!) { retireCaseTheme(input: $input) { id } }';
const OFFER = 'mutation ($input: OfferCaseThemeInput!) { offerCaseTheme(input: $input) { id } }';

/** The themes that cases and findings are sorted by. */
export function CaseThemeList() {
  const language = useLanguage();
  const { viewerCanEdit } = useMunicipality();
  const columns: readonly Column<CaseTheme>[] = [
    { source: 'names', label: 'case.theme.name', sorts: true, render: ({ names }) => inLanguage(names, language) },
    { source: 'retiredOn', label: 'case.theme.state', render: (theme) => <State theme={theme} /> },
    {
      source: 'moves',
      label: 'frame.actions',
      render: (theme) => (viewerCanEdit ? <CaseThemeVerbs theme={theme} /> : ''),
    },
  ];
  return (
    <Listing<CaseTheme>
      columns={columns}
      opens={false}
      phone={{
        first: ({ names }) => inLanguage(names, language),
        second: secondLine,
      }}
      sort={{ field: 'names', order: 'ASC' }}
      empty="case.theme.empty"
      actions={<HistoryLink to="/history?kind=CaseTheme" />}
      canCreate={viewerCanEdit}
    />
  );
}

function secondLine(theme: CaseTheme) {
  return <SecondLine theme={theme} />;
}

function SecondLine({ theme }: Props) {
  const { viewerCanEdit } = useMunicipality();
  return (
    <>
      <State theme={theme} /> {viewerCanEdit ? <CaseThemeVerbs theme={theme} /> : null}
    </>
  );
}

function State({ theme: { retiredOn } }: Props) {
  const words = useWords();
  return retiredOn === null ? words('case.theme.offered') : words('case.theme.retired', { day: day(retiredOn) });
}

interface Props {
  readonly theme: CaseTheme;
}

function CaseThemeVerbs({ theme }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const language = useLanguage();
  const { id, version, names, retiredOn } = theme;
  const name = inLanguage(names, language);
  return (
    <Stack component="span" direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
      <VerbButton
        size="small"
        label={words('case.theme.rename_short')}
        of={name}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words('case.theme.rename', { name })}
            submit={words('frame.dialog.save')}
            values={{ ...names }}
            version={version}
            send={(values, expectedVersion) =>
              act(UPDATE, { input: { id, name: textsInput(values), expectedVersion } })
            }
            onClose={onClose}
          >
            <TextInputs source="" />
          </VerbDialog>
        )}
      />
      {retiredOn === null ? (
        <VerbButton
          size="small"
          label={words('case.theme.retire_submit')}
          of={name}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('case.theme.retire', { name })}
              help={words('case.theme.retire_help')}
              submit={words('case.theme.retire_submit')}
              version={version}
              send={(values, expectedVersion) => act(RETIRE, { input: { ...filled(values), id, expectedVersion } })}
              onClose={onClose}
            >
              <DayInput source="retiredOn" {...asks('case.theme.retired_on')} isOptional />
            </VerbDialog>
          )}
        />
      ) : (
        <VerbButton
          size="small"
          label={words('case.theme.offer_submit')}
          of={name}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('case.theme.offer', { name })}
              submit={words('case.theme.offer_submit')}
              version={version}
              send={(values, expectedVersion) => act(OFFER, { input: { ...values, id, expectedVersion } })}
              onClose={onClose}
            >
              <ReasonInput />
            </VerbDialog>
          )}
        />
      )}
    </Stack>
  );
}
