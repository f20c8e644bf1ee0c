import List from '@mui/material/List';
import ListItem from '@mui/material/ListItem';
import Typography from '@mui/material/Typography';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { ReasonInput } from '../frame/reason-input.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { Case } from './case.ts';
import { CommitteeChoice } from './case-verb-buttons.tsx';
import { SHARE_CASE, UNSHARE_CASE } from './case-verbs.ts';

interface Props {
  readonly one: Case;
}

/** The committees that share a case with the one that leads it. */
export function CasePartners({ one }: Props) {
  const words = useWords();
  const { id, version, partners, leadCommittee, viewerCanEdit } = one;
  const taken = [leadCommittee.id, ...partners.map(({ committee }) => committee.id)];
  return (
    <Section
      title={words('case.partner.title')}
      actions={
        viewerCanEdit ? (
          <VerbButton
            size="small"
            variant="outlined"
            label={words('case.partner.share')}
            renderDialog={(onClose) => (
              <VerbDialog
                title={words('case.partner.share')}
                help={words('case.partner.share_help')}
                submit={words('case.partner.share')}
                version={version}
                send={(values, expectedVersion) => act(SHARE_CASE, { input: { ...values, id, expectedVersion } })}
                onClose={onClose}
              >
                <CommitteeChoice source="committeeId" without={taken} />
              </VerbDialog>
            )}
          />
        ) : null
      }
    >
      {partners.length === 0 ? <Typography>{words('case.partner.none')}</Typography> : null}
      <List dense disablePadding>
        {partners.map(({ id: key, committee }) => (
          <ListItem key={key} disableGutters sx={{ flexWrap: 'wrap', gap: 1 }}>
            <PageLink to={pageOf('Committee', committee.id)}>{`${committee.number} ${committee.name}`}</PageLink>
            {viewerCanEdit ? (
              <VerbButton
                size="small"
                label={words('case.partner.unshare_submit')}
                of={committee.name}
                renderDialog={(onClose) => (
                  <VerbDialog
                    danger
                    title={words('case.partner.unshare', { name: committee.name })}
                    submit={words('case.partner.unshare_submit')}
                    version={version}
                    send={(values, expectedVersion) =>
                      act(UNSHARE_CASE, { input: { ...values, id, committeeId: committee.id, expectedVersion } })
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
