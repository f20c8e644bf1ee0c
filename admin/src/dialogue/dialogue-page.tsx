import { useFieldWords } from '../help/field-words.tsx';
import PlanIcon from '@mui/icons-material/ForumOutlined';
import { Typography } from '@mui/material';
import { useParams } from 'react-admin';
import { Told } from '../frame/told.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { useMunicipality } from '../municipality-context.tsx';
import { actOn } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { WorkPage } from '../work/work-page.tsx';
import { useLanguage, useWords } from '../words.ts';
import { DialogueDetails } from './dialogue-details.tsx';
import { DIALOGUE, YEAR_OF_DIALOGUE, type Dialogue, type DialogueAnswer, type YearOfDialogue } from './dialogue.ts';

/** /cycle/:id/dialogue: what the residents find out in a year. */
export function DialoguePage() {
  const words = useWords();
  const language = useLanguage().toUpperCase();
  const { number } = useMunicipality();
  const { id = '' } = useParams();
  const query = useAsk<DialogueAnswer>(YEAR_OF_DIALOGUE, { id, municipality: number, language });
  return (
    <WorkPage<YearOfDialogue, DialogueAnswer> what={words('dialogue.title')} query={query}>
      {(year, { themes }) => <OfYear year={year} themes={themes.edges.map(({ node }) => node)} />}
    </WorkPage>
  );
}

interface OfYearProps {
  readonly year: YearOfDialogue;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
}

function OfYear({ year, themes }: OfYearProps) {
  const words = useWords();
  const asks = useFieldWords();
  const language = useLanguage().toUpperCase();
  const query = useAsk<{ readonly dialogues: { readonly edges: readonly { readonly node: Dialogue }[] } }>(DIALOGUE, {
    committeeId: year.committee.id,
    year: year.year,
    language,
  });
  const plan = formAction({
    key: 'PLAN',
    label: words('dialogue.verb.PLAN'),
    Icon: PlanIcon,
    submit: words('dialogue.save.PLAN'),
    said: words('dialogue.said.PLAN'),
    help: words('dialogue.help.PLAN'),
    fields: [{ name: 'aim', ...asks('dialogue.field.aim'), type: 'text' }],
    send: (input) => actOn('planDialogue', { ...input, cycleId: year.id }),
  });
  return (
    <Told query={query}>
      {({ dialogues }) => {
        const dialogue = dialogues.edges[0]?.node;
        if (dialogue !== undefined) return <DialogueDetails dialogue={dialogue} year={year} themes={themes} />;
        return (
          <>
            <Typography>{words(year.viewerCanEdit ? 'dialogue.empty' : 'dialogue.none')}</Typography>
            {year.viewerCanEdit ? (
              <ActionButtons title={words('dialogue.title')} facts={null} actions={[plan]} />
            ) : null}
          </>
        );
      }}
    </Told>
  );
}
