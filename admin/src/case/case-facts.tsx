import Typography from '@mui/material/Typography';
import { day } from '../dates.ts';
import { Facts } from '../frame/facts.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { inLanguage, useLanguage, useWords } from '../words.ts';
import type { Case } from './case.ts';

interface Props {
  readonly one: Case;
}

export function CaseFacts({ one }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { leadCommittee: lead, theme, horizon, origin, originText, description } = one;
  const where = words(`case.origin.${origin}`);
  return (
    <>
      {description === null ? null : (
        <Typography sx={{ whiteSpace: 'pre-line', mb: 2, maxWidth: '45rem' }}>{description}</Typography>
      )}
      <Facts
        facts={[
          [words('case.list.number'), one.number],
          [
            words('case.field.lead'),
            <PageLink key="lead" to={pageOf('Committee', lead.id)}>
              {`${lead.number} ${lead.name}`}
            </PageLink>,
          ],
          [words('case.list.theme'), theme === null ? words('frame.not_set') : inLanguage(theme.names, language)],
          [words('case.list.horizon'), horizon === null ? words('frame.not_set') : words(`case.horizon.${horizon}`)],
          [words('case.list.origin'), originText === null ? where : `${where}: ${originText}`],
          [words('case.list.raised'), day(one.raisedOn)],
          [words('case.field.isPublic'), words(one.isPublic ? 'case.public.yes' : 'case.public.no')],
        ]}
      />
    </>
  );
}
