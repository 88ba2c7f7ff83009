-- The application's role: what it may not do is not left to the application. A database administrator may have made it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'via_oberta_app') then
    create role via_oberta_app nologin;
  end if;
exception
  when duplicate_object or unique_violation then null;
end
$$;

-- Since PostgreSQL 16 whoever makes a role may not act as it until that is granted too.
do $$
declare
  is_new constant boolean := current_setting('server_version_num')::integer >= 160000;
begin
  if not pg_has_role(current_user, 'via_oberta_app', case when is_new then 'SET' else 'MEMBER' end) then
    execute 'grant via_oberta_app to current_user' || case when is_new then ' with set true' else '' end;
  end if;
end
$$;

create table cases (
  ticket_id   text primary key,
  facts       jsonb not null,
  form        jsonb not null,
  version     integer not null,
  opened_at   timestamptz not null,
  updated_at  timestamptz not null
);

create table case_actions (
  id          uuid primary key,
  ticket_id   text not null references cases (ticket_id),
  ordinal     integer not null,
  type        text not null,
  request     jsonb not null,
  result      jsonb,
  actor_id    text not null,
  actor_name  text not null,
  at          timestamptz not null,
  unique (ticket_id, ordinal)
);

create table audit_events (
  seq           bigint primary key,
  id            uuid not null unique,
  at            timestamptz not null,
  actor_id      text not null,
  actor_name    text not null,
  actor_role    text not null,
  action        text not null,
  ticket_id     text,
  detail        jsonb not null,
  previous_hash text not null,
  hash          text not null
);
create index audit_events_ticket on audit_events (ticket_id, seq);
create index audit_events_actor on audit_events (actor_id, seq);
create index audit_events_action on audit_events (action, seq);
create index audit_events_at on audit_events (at, seq);

-- The last link of the chain, locked by whoever appends: the log has one writer at a time and cannot lose its tail unseen.
create table audit_head (
  singleton boolean primary key default true check (singleton),
  seq       bigint not null,
  hash      text not null
);
insert into audit_head (seq, hash) values (0, '');

create function audit_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_events_no_change before update or delete on audit_events
  for each row execute function audit_is_append_only();
create trigger audit_events_no_truncate before truncate on audit_events
  for each statement execute function audit_is_append_only();

create table idempotency_keys (
  actor_id    text not null,
  key         text not null,
  fingerprint text not null,
  answer      jsonb,
  created_at  timestamptz not null,
  primary key (actor_id, key)
);
create index idempotency_keys_created on idempotency_keys (created_at);

create table used_entry_tokens (
  token_hash text primary key,
  expires_at timestamptz not null
);
create index used_entry_tokens_expiry on used_entry_tokens (expires_at);

grant select, insert, update on cases to via_oberta_app;
grant select, insert on case_actions to via_oberta_app;
grant select, insert on audit_events to via_oberta_app;
grant select, update on audit_head to via_oberta_app;
grant select, insert, update, delete on idempotency_keys to via_oberta_app;
grant select, insert, delete on used_entry_tokens to via_oberta_app;
