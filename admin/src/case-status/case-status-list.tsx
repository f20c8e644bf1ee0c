import type { RaRecord } from 'react-admin';
import { TextInputs } from '../case-theme/text-inputs.tsx';
import { textsInput } from '../case-theme/graphql.ts';
import type { Status } from '../case/case.ts';
import { Listing, type Column } from '../frame/listing.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useMunicipality } from '../municipality-context.tsx';
import { inLanguage, useLanguage, useWords } from '../words.ts';

const UPDATE = 'mutation ($input: UpdateCaseStatusInput!) { updateCaseStatus(input: $input) { id } }';

type CaseStatus = Status & RaRecord<string> & { readonly version: number };

/** What the municipality calls the statuses of cases; what they mean is the same everywhere. */
export function CaseStatusList() {
  const words = useWords();
  const language = useLanguage();
  const { viewerCanEdit } = useMunicipality();
  const columns: readonly Column<CaseStatus>[] = [
    { source: 'labels', label: 'case.statuses.label', render: ({ labels }) => inLanguage(labels, language) },
    { source: 'category', label: 'case.list.category', render: ({ category }) => words(`case.category.${category}`) },
    {
      source: 'moves',
      label: 'frame.actions',
      render: (status) => (viewerCanEdit ? <RenameButton status={status} /> : ''),
    },
  ];
  return (
    <Listing<CaseStatus>
      columns={columns}
      opens={false}
      phone={{
        first: ({ labels }) => inLanguage(labels, language),
        second: secondLine,
      }}
      sort={{ field: 'position', order: 'ASC' }}
      empty="case.statuses.empty"
    />
  );
}

function secondLine(status: CaseStatus) {
  return <SecondLine status={status} />;
}

function SecondLine({ status }: RenameButtonProps) {
  const words = useWords();
  const { viewerCanEdit } = useMunicipality();
  return (
    <>
      {words(`case.category.${status.category}`)} {viewerCanEdit ? <RenameButton status={status} /> : null}
    </>
  );
}

interface RenameButtonProps {
  readonly status: CaseStatus;
}

function RenameButton({ status: { id, version, labels, category } }: RenameButtonProps) {
  const words = useWords();
  const language = useLanguage();
  const name = inLanguage(labels, language);
  return (
    <VerbButton
      size="small"
      label={words('case.theme.rename_short')}
      of={name}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('case.theme.rename', { name })}
          help={words('case.statuses.help', { means: words(`case.category.${category}`) })}
          submit={words('frame.dialog.save')}
          values={{ ...labels }}
          version={version}
          send={(values, expectedVersion) => act(UPDATE, { input: { id, label: textsInput(values), expectedVersion } })}
          onClose={onClose}
        >
          <TextInputs source="" />
        </VerbDialog>
      )}
    />
  );
}
