import { saveAs } from '../frame/save-as.ts';
import { useAdministers } from '../frame/use-administers.ts';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { Person } from './person.ts';

const EXPORT = 'mutation ($input: ExportPersonInput!) { exportPerson(input: $input) { document } }';

/** Fetches all that is known about a person as a file, for the person; for who administers the municipality. */
export function ExportButton({ person: { id, version, publicName } }: { readonly person: Person }) {
  const words = useWords();
  if (!useAdministers()) return null;
  return (
    <VerbButton
      label={words('person.do.export')}
      renderDialog={(onClose) => (
        <VerbDialog
          title={words('person.do.export')}
          help={words('person.do.export_help')}
          submit={words('person.do.export_submit')}
          version={version}
          send={async () => {
            const { exportPerson } = await act<{ exportPerson: { document: string } }>(EXPORT, { input: { id } });
            saveAs(`${publicName}.json`, exportPerson.document);
          }}
          said={words('person.do.export_said')}
          onClose={onClose}
        />
      )}
    />
  );
}
