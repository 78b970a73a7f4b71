create table account (
  id text collate "C" primary key,
  sign_in_name text collate "C" not null unique,
  role text collate "C" not null,
  password_hash text not null,
  created_at text collate "C" not null
);
create table one_time_link (
  key_hash text collate "C" primary key,
  role text collate "C" not null,
  expires_at text collate "C" not null
);
create table session (
  token_hash text collate "C" primary key,
  account_id text collate "C" not null references account (id) on delete cascade,
  expires_at text collate "C" not null
);
create index session_account on session (account_id);
