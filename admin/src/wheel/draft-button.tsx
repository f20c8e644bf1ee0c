import { useFieldWords } from '../help/field-words.tsx';
import Button from '@mui/material/Button';
import { LinkBase, TextInput, useRedirect } from 'react-admin';
import { pageOf } from '../frame/page-link.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { VersionLine } from './wheel.ts';

const DRAFT = 'mutation ($input: DraftWheelVersionInput!) { draft: draftWheelVersion(input: $input) { id } }';

interface Props {
  readonly wheelId: string;
  readonly versions: readonly Pick<VersionLine, 'id' | 'status'>[];
  /** The version to copy; the latest unless given. */
  readonly basedOnId?: string;
}

/** Drafts a new version, or leads to the draft that is there. */
export function DraftButton({ wheelId, versions, basedOnId }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const redirect = useRedirect();
  const draft = versions.find(({ status }) => status === 'DRAFT');
  if (draft !== undefined) {
    return (
      <Button variant="contained" component={LinkBase} to={pageOf('WheelVersion', draft.id)}>
        {words('wheel.draft_open')}
      </Button>
    );
  }
  async function send({ note }: Readonly<Record<string, unknown>>) {
    const answer = await act<{ draft: { id: string } }>(DRAFT, {
      input: { wheelId, basedOnId: basedOnId ?? null, note: note === undefined || note === '' ? null : note },
    });
    redirect(pageOf('WheelVersion', answer.draft.id));
  }
  return (
    <VerbButton
      variant="contained"
      label={words('wheel.draft')}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('wheel.draft')}
          help={words('wheel.draft_help')}
          submit={words('wheel.draft')}
          version={0}
          send={send}
          onClose={onClose}
        >
          <TextInput source="note" {...asks('wheel.note')} multiline minRows={2} />
        </VerbDialog>
      )}
    />
  );
}
