import { useFieldWords } from '../help/field-words.tsx';
import Typography from '@mui/material/Typography';
import { TextInput, useRedirect, useRefresh } from 'react-admin';
import { pageOf } from '../frame/page-link.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import { DraftButton } from './draft-button.tsx';
import { useIsSame, WheelDiff } from './wheel-diff.tsx';
import type { WheelVersion } from './wheel.ts';

const NOTE = 'mutation ($input: NoteWheelVersionInput!) { noteWheelVersion(input: $input) { id } }';
const PUBLISH = 'mutation ($input: PublishWheelVersionInput!) { publishWheelVersion(input: $input) { id } }';
const DISCARD = 'mutation ($input: DiscardWheelVersionInput!) { discardWheelVersion(input: $input) { id } }';

interface Props {
  readonly version: WheelVersion;
}

/** What can be done with a version: exactly what the server says is open. */
export function VersionVerbs({ version: { id, version, number, note, moves, wheel } }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const redirect = useRedirect();
  const refresh = useRefresh();
  const hasBefore = wheel.versions.some((other) => other.number < number);
  const isSame = useIsSame(id, hasBefore && moves.includes('PUBLISH'));
  const leave = () => {
    redirect(pageOf('Wheel', wheel.id));
    refresh();
  };
  return (
    <>
      {moves.includes('EDIT') ? (
        <VerbButton
          label={words('wheel.change_note')}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('wheel.change_note')}
              submit={words('frame.dialog.save')}
              values={{ note }}
              version={version}
              send={(values, expectedVersion) =>
                act(NOTE, { input: { id, note: values['note'] === '' ? null : values['note'], expectedVersion } })
              }
              onClose={onClose}
            >
              <TextInput source="note" {...asks('wheel.note')} multiline minRows={2} />
            </VerbDialog>
          )}
        />
      ) : null}
      {moves.includes('DISCARD') ? (
        <VerbButton
          color="error"
          label={words('wheel.discard')}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('wheel.discard_title', { number })}
              help={words('wheel.discard_help')}
              submit={words('wheel.discard')}
              danger
              version={version}
              send={(_values, expectedVersion) => act(DISCARD, { input: { id, expectedVersion } })}
              said={words('wheel.discarded')}
              onClose={onClose}
              onDone={leave}
            />
          )}
        />
      ) : null}
      {moves.includes('PUBLISH') ? (
        <VerbButton
          variant="contained"
          label={words('wheel.publish')}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('wheel.publish_title', { number })}
              help={words(isSame ? 'wheel.publish_same' : 'wheel.publish_help')}
              submit={words('wheel.publish')}
              isShut={isSame}
              version={version}
              send={(_values, expectedVersion) => act(PUBLISH, { input: { id, expectedVersion } })}
              said={words('wheel.published', { number })}
              onClose={onClose}
            >
              {hasBefore && !isSame ? (
                <>
                  <Typography variant="h3">{words('wheel.changes')}</Typography>
                  <WheelDiff versionId={id} />
                </>
              ) : null}
            </VerbDialog>
          )}
        />
      ) : null}
      {moves.length === 0 && wheel.viewerCanEdit ? (
        <DraftButton wheelId={wheel.id} versions={wheel.versions} basedOnId={id} />
      ) : null}
    </>
  );
}
