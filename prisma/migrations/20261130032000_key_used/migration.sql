-- The use of a key is told of each day, as that of an organisation is.
ALTER TYPE "audit_event" ADD VALUE 'KEY_USED' AFTER 'KEY_FIRST_USED';
