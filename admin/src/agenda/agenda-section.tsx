import AddIcon from '@mui/icons-material/Add';
import LockIcon from '@mui/icons-material/LockOutlined';
import PrefillIcon from '@mui/icons-material/PlaylistAddOutlined';
import { Box, Chip, Stack, Typography } from '@mui/material';
import { useNotify } from 'react-admin';
import { useTellRefusal } from '../frame/conflict.tsx';
import { OrderedList } from '../frame/ordered-list.tsx';
import { PageLink, pageOf } from '../frame/page-link.tsx';
import { Section } from '../frame/section.tsx';
import { useReadAnew } from '../frame/use-read-anew.ts';
import { ActionButtons } from '../meeting/action-buttons.tsx';
import { AdviceList } from '../rule/advice-list.tsx';
import { ActionMenu } from '../verb/action-menu.tsx';
import { actOn } from '../verb/act-on.ts';
import { formAction } from '../verb/form-action.tsx';
import { useWords } from '../words.ts';
import type { Agenda, AgendaItem } from './agenda.ts';
import type { Choices } from './use-choices.ts';
import { useItemActions } from './use-item-actions.tsx';
import { useItemFields } from './use-item-fields.ts';

interface AgendaSectionProps {
  readonly meetingId: string;
  readonly agenda: Agenda;
  readonly choices: Choices;
}

/** The agenda of a meeting: what is on it, in which order, and what came of each item. */
export function AgendaSection({
  meetingId,
  agenda: { agenda, agendaMoves, agendaProposals, advice },
  choices,
}: AgendaSectionProps) {
  const words = useWords();
  const notify = useNotify();
  const readAnew = useReadAnew();
  const tell = useTellRefusal();
  const actionsOf = useItemActions(choices);
  const fieldsOf = useItemFields(choices);
  const actions = [
    formAction({
      key: 'ADD',
      label: words('agenda.verb.ADD'),
      Icon: AddIcon,
      submit: words('agenda.save.ADD'),
      said: words('agenda.said.ADD'),
      initial: { kind: 'OTHER', isPublic: true },
      fields: fieldsOf(),
      send: (input) => actOn('addAgendaItem', { ...input, meetingId }),
    }),
    formAction({
      key: 'PREFILL',
      label: words('agenda.verb.PREFILL'),
      Icon: PrefillIcon,
      submit: words('agenda.save.PREFILL'),
      said: words('agenda.said.PREFILL'),
      help:
        agendaProposals.length === 0 ? (
          words('agenda.help.nothing_to_prefill')
        ) : (
          <Box>
            <Typography>{words('agenda.help.PREFILL')}</Typography>
            <ul>
              {agendaProposals.map(({ kind, title }) => (
                <li key={`${kind} ${title}`}>
                  {title} ({words(`agenda.kind.${kind}`).toLowerCase()})
                </li>
              ))}
            </ul>
          </Box>
        ),
      send: () => actOn('prefillAgenda', { meetingId }),
    }),
  ].filter(({ key }) => agendaMoves.some((verb) => verb === key));
  const move = async (id: string, position: number) => {
    const item = agenda.find((one) => one.id === id);
    try {
      await actOn('moveAgendaItem', { id, position, expectedVersion: item?.version });
      await readAnew();
      notify(words('agenda.said.MOVE', { title: item?.title ?? '', position }), { type: 'success' });
    } catch (error) {
      tell(error);
      await readAnew();
    }
  };
  return (
    <Section
      title={words('agenda.title')}
      actions={
        actions.length === 0 ? undefined : (
          <ActionButtons title={words('agenda.title')} facts={null} actions={actions} size="small" />
        )
      }
    >
      <AdviceList advice={advice} />
      {agenda.length === 0 ? (
        <Typography>{words(actions.length === 0 ? 'agenda.none' : 'agenda.empty')}</Typography>
      ) : (
        <OrderedList
          label={words('agenda.title')}
          onMove={move}
          items={agenda.map((item) => ({
            id: item.id,
            name: item.title,
            canMove: item.moves.includes('MOVE') && agenda.length > 1,
            content: <ItemLine item={item} actions={<ActionMenu name={item.title} actions={actionsOf(item)} />} />,
          }))}
        />
      )}
    </Section>
  );
}

interface ItemLineProps {
  readonly item: AgendaItem;
  readonly actions: React.ReactNode;
}

function ItemLine({ item, actions }: ItemLineProps) {
  const words = useWords();
  const { title, text, kind, status, outcome, isPublic, findings, carriedFrom } = item;
  return (
    <Stack spacing={0.5}>
      <Stack direction="row" useFlexGap spacing={1} sx={{ alignItems: 'flex-start' }}>
        <Typography sx={{ fontWeight: 600, flex: 1 }}>{title}</Typography>
        <Box sx={{ mt: -0.5 }}>{actions}</Box>
      </Stack>
      <Stack direction="row" useFlexGap spacing={1} sx={{ flexWrap: 'wrap' }}>
        <Chip size="small" variant="outlined" label={words(`agenda.kind.${kind}`)} />
        {status === 'PLANNED' ? null : <Chip size="small" label={words(`agenda.status.${status}`)} />}
        {isPublic ? null : <Chip size="small" icon={<LockIcon />} label={words('agenda.not_public')} />}
        {carriedFrom === null ? null : <Chip size="small" variant="outlined" label={words('agenda.carried')} />}
      </Stack>
      {item.case === null ? null : (
        <PageLink to={pageOf('Case', item.case.id)}>{`${item.case.number} ${item.case.title}`}</PageLink>
      )}
      {text === null ? null : <Typography sx={{ whiteSpace: 'pre-wrap' }}>{text}</Typography>}
      {findings.length === 0 ? null : (
        <ul style={{ margin: 0 }}>
          {findings.map(({ finding }) => (
            <li key={finding.id}>
              {words(`dialogue.type.${finding.type}`)}: {finding.text}
            </li>
          ))}
        </ul>
      )}
      {outcome === null ? null : (
        <Typography sx={{ whiteSpace: 'pre-wrap' }}>{words('agenda.outcome', { outcome })}</Typography>
      )}
    </Stack>
  );
}
