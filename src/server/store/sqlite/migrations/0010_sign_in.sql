alter table account add column authority text;
alter table account add column revoked_at text;
create table password (
  account_id text primary key references account (id) on delete cascade,
  hash text not null
);
insert into password (account_id, hash) select id, password_hash from account;
alter table account drop column password_hash;

alter table one_time_link add column authority text;
alter table one_time_link add column made_by text;
alter table one_time_link add column made_at text not null default '';

create table passkey (
  id text primary key,
  account_id text not null references account (id) on delete cascade,
  public_key text not null,
  counter integer not null,
  transports text not null,
  added_at text not null,
  used_at text
);
create index passkey_account on passkey (account_id);
create table council_identity (
  identity_hash text primary key,
  account_id text not null unique references account (id) on delete cascade
);
create table ticket (
  token_hash text primary key,
  kind text not null,
  body text not null,
  expires_at text not null
);

create table audit (
  position integer primary key autoincrement,
  at text not null,
  sign_in_name text,
  action text not null,
  about text
);
create table fact (name text primary key, value text not null);

drop table invitation;
create table invitation (
  key_hash text primary key,
  site text not null unique,
  authority text not null,
  arm text not null,
  start_month text not null,
  invited integer not null,
  created_at text not null,
  closed_at text
);
