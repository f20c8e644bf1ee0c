import { useFieldWords } from '../help/field-words.tsx';
import { required, SelectInput } from 'react-admin';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { ReasonInput } from '../frame/reason-input.tsx';
import { act } from '../graphql.ts';
import { emptied } from '../resource-graphql.ts';
import { useWords } from '../words.ts';
import type { Case } from './case.ts';
import { CaseFields } from './case-fields.tsx';
import { CHANGE_LEAD, PUBLISH_CASE, UNPUBLISH_CASE, UPDATE_CASE } from './case-verbs.ts';
import { useRegisters } from './use-registers.ts';

const needed = required();

interface Props {
  readonly one: Case;
}

/** What can be changed of a case itself. */
export function CaseVerbs({ one }: Props) {
  const words = useWords();
  const { id, version, title, description, horizon, theme, origin, originText, isPublic, viewerCanEdit } = one;
  if (!viewerCanEdit) return null;
  return (
    <>
      <VerbButton
        variant="outlined"
        label={words('case.do.update')}
        renderDialog={(onClose) => (
          <VerbDialog
            wide
            title={words('case.do.update')}
            submit={words('frame.dialog.save')}
            values={{ title, description, horizon, themeId: theme?.id ?? null, origin, originText }}
            version={version}
            send={(values, expectedVersion) => act(UPDATE_CASE, { input: { ...emptied(values), id, expectedVersion } })}
            onClose={onClose}
          >
            <CaseFields />
          </VerbDialog>
        )}
      />
      <VerbButton
        variant="outlined"
        label={words('case.do.lead')}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words('case.do.lead')}
            help={words('case.do.lead_help')}
            submit={words('case.do.lead')}
            version={version}
            send={(values, expectedVersion) => act(CHANGE_LEAD, { input: { ...values, id, expectedVersion } })}
            onClose={onClose}
          >
            <CommitteeChoice source="committeeId" without={[one.leadCommittee.id]} />
            <ReasonInput />
          </VerbDialog>
        )}
      />
      <VerbButton
        label={words(isPublic ? 'case.do.unpublish' : 'case.do.publish')}
        renderDialog={(onClose) => (
          <VerbDialog
            title={words(isPublic ? 'case.do.unpublish' : 'case.do.publish')}
            help={words(isPublic ? 'case.do.unpublish_help' : 'case.do.publish_help')}
            submit={words(isPublic ? 'case.do.unpublish' : 'case.do.publish')}
            version={version}
            send={(values, expectedVersion) =>
              act(isPublic ? UNPUBLISH_CASE : PUBLISH_CASE, { input: { ...values, id, expectedVersion } })
            }
            onClose={onClose}
          >
            {isPublic ? <ReasonInput /> : null}
          </VerbDialog>
        )}
      />
    </>
  );
}

interface CommitteeChoiceProps {
  readonly source: string;
  /** The ids of those that are not to be chosen. */
  readonly without: readonly string[];
  /** Only those whose work is the caller's. */
  readonly isOwn?: boolean;
}

/** One of the municipality's committees. */
export function CommitteeChoice({ source, without, isOwn = false }: CommitteeChoiceProps) {
  const asks = useFieldWords();
  const { committees } = useRegisters();
  return (
    <SelectInput
      source={source}
      {...asks('case.list.committee')}
      choices={committees.filter((one) => !without.includes(one.id) && (one.isOwn || !isOwn))}
      translateChoice={false}
      validate={needed}
    />
  );
}
