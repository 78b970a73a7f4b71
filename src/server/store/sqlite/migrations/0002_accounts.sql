create table account (
  id text primary key,
  sign_in_name text not null unique,
  role text not null,
  password_hash text not null,
  created_at text not null
);
create table one_time_link (
  key_hash text primary key,
  role text not null,
  expires_at text not null
);
create table session (
  token_hash text primary key,
  account_id text not null references account (id) on delete cascade,
  expires_at text not null
);
create index session_account on session (account_id);
