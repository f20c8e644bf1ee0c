import { ImportPage } from './import-page.tsx';

/** /import/members */
export function ImportMembers() {
  return <ImportPage kind="members" />;
}

/** /import/meetings */
export function ImportMeetings() {
  return <ImportPage kind="meetings" />;
}

/** /import/cases */
export function ImportCases() {
  return <ImportPage kind="cases" />;
}
