-- How long things are kept is decided by who looks after the installation, and so are they told of it, as `seenOfAccess` says.
DROP POLICY own ON audit_entry;
CREATE POLICY own ON audit_entry FOR SELECT TO app_staff USING (actor = current_setting('app.actor', true)
  OR (SELECT app_is('app.everywhere')) OR told_to && (SELECT app_ids('app.administered'))::uuid[]
  OR (SELECT app_is('app.system')) AND event IN ('SIGNED_IN', 'SIGN_IN_REFUSED', 'SIGNED_OUT', 'SESSION_REVOKED', 'GRANT_GIVEN',
    'GRANT_ENDED', 'USER_SUSPENDED', 'USER_REINSTATED', 'USER_EXPORTED', 'USER_ANONYMISED', 'RETENTION_SET', 'RETENTION_RUN'));
