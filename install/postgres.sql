-- The database of an installation, made once by PostgreSQL's administrator: sudo -u postgres psql -f install/postgres.sql
-- The system's user naerhjul comes in by the socket without a password (peer). The two roles are what Nærhjul takes on for each operation.
CREATE ROLE naerhjul LOGIN;
CREATE ROLE app_public NOLOGIN NOINHERIT;
CREATE ROLE app_staff NOLOGIN NOINHERIT;
GRANT app_public, app_staff TO naerhjul;
CREATE DATABASE naerhjul OWNER naerhjul TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C';
