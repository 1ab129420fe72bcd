-- Passwords made for one sign-in end after a while; those made so far get the whole time.
ALTER TABLE account ADD COLUMN one_time_until timestamptz;
UPDATE account SET one_time_until = now() + interval '72 hours' WHERE must_change_password;
ALTER TABLE account DROP COLUMN must_change_password;

-- Who a person is to the agency's own sign-in; empty for accounts that sign in with passwords only.
ALTER TABLE account ADD COLUMN identity text COLLATE "C" NOT NULL DEFAULT '';
CREATE UNIQUE INDEX account_identity ON account (identity) WHERE identity <> '' AND ended_at IS NULL;
