import Link from '@mui/material/Link';
import type { ReactNode } from 'react';
import { LinkBase } from 'react-admin';

interface Props {
  readonly to: string;
  readonly children: ReactNode;
}

// Tall enough to hit where nothing stands around it (WCAG 2.2, 2.5.8).
const TALL_ENOUGH = { display: 'inline-block', py: 0.25 };

/** A link to another page of the console. */
export function PageLink({ to, children }: Props) {
  return (
    <Link component={LinkBase} to={to} sx={TALL_ENOUGH}>
      {children}
    </Link>
  );
}

/** The address of a record's page; ids may hold characters that an address may not. */
export function pageOf(resource: string, id: string, page: 'show' | 'edit' = 'show'): string {
  return page === 'edit' ? `/${resource}/${encodeURIComponent(id)}` : `/${resource}/${encodeURIComponent(id)}/show`;
}
