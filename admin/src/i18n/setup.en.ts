import type { Same } from './same.ts';
import type { setupNb } from './setup.nb.ts';

export const setupEn: Same<typeof setupNb> = {
  title: 'Setting up Nærhjul',
  first_help: 'Nærhjul is ready for use. All it lacks is a municipality and someone who looks after it.',
  help: 'You are the system administrator: you add municipalities and decide who looks after them.',
  not_work:
    'The work in the municipality is done by its administrator and the coordinators. You cannot give yourself a role, but you can read what is published.',
  also: 'See also',
  step: {
    municipality: 'The municipalities',
    municipality_help: 'Add the municipality with its number and name.',
    administrator: 'The users',
    administrator_help:
      'Ask whoever is to look after the municipality to sign in once. Then their name is in the list, and you can give them the role Municipal administrator.',
    retention: 'Retention',
    retention_help: 'Decide how long data is kept before it is erased.',
    audit: 'The audit',
    audit_help: 'See who has signed in, and who was given roles.',
  },
  municipality_first: 'Add the municipality first.',
  no_role: 'You have no role yet',
  no_role_help:
    'You are signed in, but nobody has said what you are to do here. Send the link below to whoever runs Nærhjul in your municipality, and ask for a role.',
  no_role_link: 'The link that gives you a role',
  no_role_after: 'Once you have been given a role, reload the page.',
  copy: 'Copy',
  copied: 'Copied',
  not_yours: 'This page is for administrators',
  for_administrators:
    'Only those who administer the municipality or the system use this page. If you need something from it, ask your administrator.',
  for_system: 'Only the system administrator adds municipalities.',
};
