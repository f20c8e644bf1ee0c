import { saveAs } from '../frame/save-as.ts';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { User } from './user.ts';

const EXPORT = 'mutation ($input: ExportUserInput!) { exportUser(input: $input) { document } }';

interface Props {
  readonly user: User;
  /** Whether it is about the one who asks. */
  readonly isOwn?: boolean;
}

/** Fetches all that is known about a user as a file: for the user, or for who looks after them. */
export function ExportUserButton({ user: { id, version, name }, isOwn = false }: Props) {
  const words = useWords();
  const title = words(isOwn ? 'access.user_export_own' : 'access.user_export');
  return (
    <VerbButton
      variant="outlined"
      label={title}
      renderDialog={(onClose) => (
        <VerbDialog
          title={title}
          help={words(isOwn ? 'access.user_export_own_help' : 'access.user_export_help')}
          submit={words('access.user_export_submit')}
          version={version}
          send={async () => {
            const { exportUser } = await act<{ exportUser: { document: string } }>(EXPORT, { input: { id } });
            saveAs(`${name}.json`, exportUser.document);
          }}
          said={words('access.user_export_said')}
          onClose={onClose}
        />
      )}
    />
  );
}
