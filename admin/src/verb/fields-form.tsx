import { Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useLocation, useTranslate } from 'react-admin';
import { DraftOffer } from '../draft/draft-offer.tsx';
import { formAt } from '../draft/drafts.ts';
import { useKeptForm } from '../draft/kept-form.tsx';
import { useDraft } from '../draft/use-draft.ts';
import type { Frame } from '../meeting/frame.ts';
import { ReasonField } from '../meeting/reason-field.tsx';
import { VerbForm } from '../meeting/verb-form.tsx';
import { fieldFaults, RefusedError } from '../refused-error.ts';
import { inputOf, isAsked, startOf, type Field } from './field.ts';
import { FieldInput } from './field-input.tsx';

export interface FormOf {
  readonly fields?: readonly Field[];
  /** What stands there now, by the names of the fields. */
  readonly initial?: Readonly<Record<string, unknown>>;
  readonly version?: number;
  readonly submit: string;
  readonly help?: ReactNode;
  readonly danger?: boolean;
  /** The field of the input that takes a reason to go on in spite of a rule that blocks. */
  readonly override?: string;
  readonly said: string;
  readonly send: (input: Readonly<Record<string, unknown>>, expectedVersion: number) => Promise<unknown>;
}

interface FieldsFormProps extends FormOf {
  readonly frame: Frame;
}

const NOTHING = {};

/** The form of a verb, made from what it asks for. A rule that blocks can be set aside with a reason, once it did. */
export function FieldsForm(props: FieldsFormProps) {
  const { frame, fields = [], initial = NOTHING, version = 0, submit, help, danger = false, override, said } = props;
  const translate = useTranslate();
  const [values, setValues] = useState(() => startOf(fields, initial));
  const kept = useKeptForm();
  const [reason, setReason] = useState('');
  const draft = useDraft(formAt(useLocation().pathname, submit, [fields.map(({ name }) => name), initial]));
  const change = (next: typeof values) => {
    setValues(next);
    draft.keep(next);
    kept?.wrote();
  };
  return (
    <VerbForm
      frame={frame}
      version={version}
      danger={danger}
      submitLabel={submit}
      send={async (expectedVersion) => {
        const why = override === undefined || reason.trim() === '' ? {} : { [override]: reason.trim() };
        const answer = await props.send({ ...inputOf(fields, values, initial), ...why }, expectedVersion);
        draft.forget();
        return answer;
      }}
      said={() => said}
    >
      {(_refused, error) => {
        const faults = error instanceof RefusedError ? faultsIn(error) : {};
        return (
          <>
            {draft.offer === undefined ? null : (
              <DraftOffer
                offer={draft.offer}
                onTake={() => {
                  setValues({ ...values, ...(draft.offer?.values as typeof values) });
                  draft.take();
                }}
                onForget={draft.forget}
              />
            )}
            {typeof help === 'string' ? <Typography>{help}</Typography> : help}
            {fields
              .filter((field) => isAsked(field, values))
              .map((field) => {
                const fault = faults[field.name];
                return (
                  <FieldInput
                    key={field.name}
                    field={field}
                    value={values[field.name] ?? ''}
                    fault={fault === undefined ? undefined : translate(`refusal.fault.${fault}`, { _: fault })}
                    onChange={(value) => change({ ...values, [field.name]: value })}
                  />
                );
              })}
            {override !== undefined && (blocks(error) || reason !== '') ? (
              <ReasonField value={reason} onChange={setReason} required of="rule.override" />
            ) : null}
          </>
        );
      }}
    </VerbForm>
  );
}

function faultsIn({ details }: RefusedError): Readonly<Record<string, string>> {
  return Object.fromEntries(fieldFaults(details).map(({ field, fault }) => [field.split('.')[0] ?? field, fault]));
}

function blocks(error: unknown): boolean {
  return error instanceof RefusedError && error.code === 'RULE_BROKEN' && error.details['strength'] === 'P';
}
