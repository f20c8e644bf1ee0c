import { useFieldWords } from '../help/field-words.tsx';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { CheckboxGroupInput, NumberInput, required } from 'react-admin';
import { day, moment } from '../dates.ts';
import { PlainTable } from '../frame/plain-table.tsx';
import { Section } from '../frame/section.tsx';
import { VerbButton } from '../frame/verb-button.tsx';
import { VerbDialog } from '../frame/verb-dialog.tsx';
import { act } from '../graphql.ts';
import { useWords } from '../words.ts';
import type { Client, Key } from './client.ts';
import { useScopes } from './use-scopes.ts';
import { SecretDialog } from './secret-dialog.tsx';

const CREATE = 'mutation ($input: CreateApiKeyInput!) { made: createApiKey(input: $input) { secret } }';
const ROTATE = 'mutation ($input: RotateApiKeyInput!) { made: rotateApiKey(input: $input) { secret } }';
const REVOKE = 'mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { id } }';

interface Made {
  readonly made: { readonly secret: string | null };
}

const needed = required();
const DAYS = 365;

interface Props {
  readonly client: Client;
}

/** The keys of a program: what each may do, until when, and whether it is in use. */
export function KeyTable({ client: { id: clientId, version, scopes, keys, disabledAt } }: Props) {
  const words = useWords();
  const asks = useFieldWords();
  const scopeChoices = useScopes().filter((one) => scopes.includes(one.id));
  const [secret, setSecret] = useState<string | null>(null);
  const title = words('access.keys');
  const isActive = disabledAt === null;
  const make = async (document: string, input: Readonly<Record<string, unknown>>) => {
    const { made } = await act<Made>(document, { input });
    setSecret(made.secret);
  };
  return (
    <Section title={title}>
      {keys.length === 0 ? (
        <Typography sx={{ mb: 1 }}>{words('access.no_keys')}</Typography>
      ) : (
        <PlainTable
          label={title}
          heads={[
            words('access.key'),
            words('resources.ApiClient.fields.scopes'),
            words('access.expires_at'),
            words('access.last_used_at'),
            words('frame.actions'),
          ]}
          rows={keys.map((key) => ({
            id: key.id,
            cells: [
              `nh_${key.prefix}_…`,
              key.scopes.map((scope) => words(`access.scope.${scope}`)).join(' · '),
              day(key.expiresAt),
              key.lastUsedAt === null ? words('access.never') : moment(key.lastUsedAt),
              key.revokedAt === null && isActive ? (
                <KeyVerbs key="verbs" of={key} rotate={(input) => make(ROTATE, input)} />
              ) : (
                words('access.revoked')
              ),
            ],
          }))}
        />
      )}
      {isActive ? (
        <VerbButton
          variant="outlined"
          label={words('access.new_key')}
          renderDialog={(onClose) => (
            <VerbDialog
              title={words('access.new_key')}
              help={words('access.new_key_help')}
              submit={words('access.new_key')}
              values={{ days: DAYS, scopes }}
              version={version}
              send={({ days, scopes: some }) => make(CREATE, { clientId, days, scopes: some })}
              onClose={onClose}
            >
              <NumberInput source="days" {...asks('access.days')} validate={needed} min={1} max={730} />
              <CheckboxGroupInput
                source="scopes"
                {...asks('resources.ApiClient.fields.scopes', 'ApiKey.scopes')}
                validate={needed}
                choices={scopeChoices}
                translateChoice={false}
              />
            </VerbDialog>
          )}
        />
      ) : null}
      {secret === null ? null : <SecretDialog secret={secret} onClose={() => setSecret(null)} />}
    </Section>
  );
}

interface KeyVerbsProps {
  readonly of: Key;
  readonly rotate: (input: Readonly<Record<string, unknown>>) => Promise<void>;
}

function KeyVerbs({ of: { id, prefix }, rotate }: KeyVerbsProps) {
  const words = useWords();
  const [change, take] = [words('access.rotate_title', { prefix }), words('access.revoke_key_title', { prefix })];
  return (
    <>
      <VerbButton
        size="small"
        label={change}
        renderDialog={(onClose) => (
          <VerbDialog
            title={change}
            help={words('access.rotate_help')}
            submit={words('access.rotate')}
            version={1}
            send={() => rotate({ id })}
            onClose={onClose}
          />
        )}
      />
      <VerbButton
        size="small"
        color="error"
        label={take}
        renderDialog={(onClose) => (
          <VerbDialog
            title={take}
            help={words('access.revoke_key_help')}
            submit={words('access.revoke_key')}
            danger
            version={1}
            send={() => act(REVOKE, { input: { id } })}
            onClose={onClose}
          />
        )}
      />
    </>
  );
}
