import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';

interface Props {
  readonly to: string;
  readonly children: ReactNode;
}

/** A link to another page of the console. */
export function PageLink({ to, children }: Props) {
  return (
    <Link component={LinkBase} to={to}>
      {children}
    </Link>
  );
}

/** The address of a record's page; ids may hold characters that an address may not. */
export function pageOf(resource: string, id: string, page: 'show' | 'edit' = 'show'): string {
  return page === 'edit' ? `/${resource}/${encodeURIComponent(id)}` : `/${resource}/${encodeURIComponent(id)}/show`;
}
