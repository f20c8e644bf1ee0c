import { builder } from './builder.ts';

export const Role = builder.enumType('Role', {
  description: 'What a person may be in the console.',
  values: {
    COORDINATOR: { description: 'Follows committees: all of the municipality’s, or those named in the grants.' },
    ANALYST: { description: 'Reads what is published, and figures of it.' },
    MUNICIPAL_ADMIN: { description: 'Looks after one municipality: its wheel, regulation, users and clients.' },
    SYSTEM_ADMIN: { description: 'Looks after the installation: municipalities and users.' },
  },
});

export const GrantSource = builder.enumType('GrantSource', {
  description: 'Where a grant comes from.',
  values: {
    GIVEN: { description: 'An administrator gave it.' },
    CLAIM: { description: 'The identity provider said so at the last sign-in.' },
  },
});

export const ApiClientKind = builder.enumType('ApiClientKind', {
  description: 'What a program is for.',
  values: {
    PORTAL: { description: 'Shows what is published on a portal.' },
    ANALYST: { description: 'Reads what is published, and figures of it.' },
  },
});

export const AuditEvent = builder.enumType('AuditEvent', {
  description: 'What happened, in the audit.',
  values: {
    SIGNED_IN: { description: 'Someone signed in.' },
    SIGN_IN_REFUSED: { description: 'Someone was not let in.' },
    SIGNED_OUT: { description: 'Someone signed out, or was signed out by the identity provider.' },
    SESSION_REVOKED: { description: 'A session was ended by someone.' },
    GRANT_GIVEN: { description: 'A role was given.' },
    GRANT_ENDED: { description: 'A role was ended.' },
    USER_SUSPENDED: { description: 'A user was shut out.' },
    USER_REINSTATED: { description: 'A user was let in again.' },
    USER_EXPORTED: { description: 'All that is known about a user was exported.' },
    USER_ANONYMISED: { description: 'Who a user was, was taken away.' },
    CLIENT_CREATED: { description: 'A client was registered.' },
    DOCUMENTS_REGISTERED: { description: 'A client told of documents that it asks by their hash.' },
    CLIENT_CHANGED: { description: 'What a client may do, where, or what it is called was changed.' },
    CLIENT_DISABLED: { description: 'A client was shut out.' },
    KEY_CREATED: { description: 'A key was made.' },
    KEY_FIRST_USED: { description: 'A key was used for the first time.' },
    KEY_USED: { description: 'A key was used: told once a day.' },
    KEY_ROTATED: { description: 'A key got a successor.' },
    KEY_REVOKED: { description: 'A key was revoked.' },
    CALENDAR_ADDRESS_CREATED: { description: 'A user made a secret address for their calendar.' },
    CALENDAR_ADDRESS_REVOKED: { description: 'A secret address of a calendar was taken back.' },
    CONSUMER_REGISTERED: { description: 'An organisation’s tokens are taken as a client’s.' },
    CONSUMER_REMOVED: { description: 'An organisation’s tokens are not taken any more.' },
    CONSUMER_USED: {
      description:
        'An organisation used its access, for the first time that day; the reason names the supplier that acted for it, if any.',
    },
    WEBHOOK_REGISTERED: { description: 'An address that changes are sent to was registered.' },
    WEBHOOK_CHANGED: { description: 'What is sent to an address, or whether anything is, was changed.' },
    WEBHOOK_SECRET_ROTATED: { description: 'The secret that is signed with got a successor.' },
    WEBHOOK_RESENT: { description: 'Something is sent to an address by hand: to try it, or once more.' },
    WEBHOOK_DISABLED: { description: 'The house stopped sending to an address.' },
    WEBHOOK_REMOVED: { description: 'An address was removed.' },
    RULE_OVERRIDDEN: { description: 'A rule of the domain was set aside.' },
    CONTACT_READ: { description: 'Someone read what is private about a person.' },
    PERSON_EXPORTED: { description: 'All that is known about a person was exported.' },
    RETENTION_SET: { description: 'It was decided how long something is kept.' },
    RETENTION_RUN: { description: 'What had been kept for as long as it may be was erased.' },
  },
});
