import { Alert, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { wordRefusal } from '../refusal.ts';

interface ToldProps<Data> {
  readonly query: { readonly data: Data | undefined; readonly error: unknown };
  readonly children: (data: Data) => ReactNode;
}

/** What was read, or that it is on its way, or why it can't be read. */
export function Told<Data>({ query: { data, error }, children }: ToldProps<Data>) {
  const translate = useTranslate();
  if (data !== undefined) return children(data);
  if (error !== null && error !== undefined) return <Alert severity="error">{wordRefusal(error, translate)}</Alert>;
  return <Typography component="output">{translate('ra.page.loading')}</Typography>;
}
