-- One narrow row per (agency, event): what an agency may be told, in the order it was committed to the log.
-- A trigger writes it because only the database knows the sequence of an event that is appended quickly.
create table if not exists case_feed (
    agency text not null,
    seq bigint not null,
    matter uuid not null,
    version bigint not null,
    kind text not null,
    primary key (agency, seq)
);

create or replace function feed_agencies() returns trigger language plpgsql as $$
begin
    insert into case_feed (agency, seq, matter, version, kind)
    select a, new.seq_id, new.stream_id, new.version, new.type
    from unnest(string_to_array(new.headers ->> 'audience', ',')) as a
    where a <> '';
    return null;
end $$;

create or replace trigger feed_agencies after insert on mt_events
    for each row execute function feed_agencies();

-- One narrow row per (agency, matter), so that a list costs the same at a million events.
create table if not exists worklist (
    agency text not null,
    matter uuid not null,
    kind text not null,
    sight text not null,
    tab text not null,
    due timestamptz not null,
    right_due timestamptz,
    waiting boolean not null,
    sent boolean not null,
    open boolean not null,
    supervised boolean not null,
    primary key (agency, matter)
);
create index if not exists worklist_by_kind on worklist (agency, kind, due, matter);
create index if not exists worklist_by_due on worklist (agency, due, matter);
create index if not exists worklist_by_tab on worklist (agency, tab, due, matter);
create index if not exists worklist_by_matter on worklist (matter);

-- The dates figures are counted from.
create table if not exists matter_row (
    matter uuid primary key,
    kind text not null,
    title text not null,
    township text not null,
    began_at timestamptz,
    delivered_at timestamptz,
    received_at timestamptz,
    filed_at timestamptz,
    ended_at timestamptz
);

-- Which state of the matter its rows were copied from.
alter table matter_row add column if not exists version bigint not null default 0;

-- The procuratorate that oversees it, also where it does not see it.
alter table matter_row add column if not exists overseer text;

create table if not exists clock_row (
    matter uuid not null,
    kind text not null,
    key text not null,
    rule text not null,
    obligor text not null,
    due timestamptz not null,
    ended_at timestamptz,
    duty boolean not null,
    primary key (matter, key)
);
create index if not exists clock_row_running on clock_row (due) where ended_at is null and duty;

-- What an omission is found by: which variant of the rule, which fact started it, when it is certainly overdue, whether it stands still.
alter table clock_row add column if not exists variant text;
alter table clock_row add column if not exists started_by text;
alter table clock_row add column if not exists lenient_due timestamptz;
alter table clock_row add column if not exists still boolean not null default false;
create index if not exists clock_row_omitted on clock_row (rule, lenient_due) where ended_at is null and duty;

-- Omissions that no clock runs for: what was left undone, by whom, from when, and when that ended.
create table if not exists omission_row (
    matter uuid not null,
    kind text not null,
    omission text not null,
    key text not null,
    obligor text not null,
    since timestamptz not null,
    ended_at timestamptz,
    fact text not null,
    primary key (matter, omission, key)
);
create index if not exists omission_row_by_kind on omission_row (omission, since);

-- Which matter came from which, for finding what answers it.
create table if not exists matter_link (
    kind text not null,
    matter uuid not null,
    other_kind text not null,
    other uuid not null,
    primary key (matter, other)
);
create index if not exists matter_link_other on matter_link (other);

create table if not exists case_search (
    matter uuid primary key,
    kind text not null,
    body text not null,
    lexemes text[] not null
);
create index if not exists case_search_lexemes on case_search using gin (lexemes);

-- When which level of which running duty falls due, and whom it is told to. Disposable: what was told stands in notice.
create table if not exists notice_due (
    matter uuid not null,
    kind text not null,
    clock_key text not null,
    level text not null,
    rule text not null,
    at timestamptz not null,
    due timestamptz not null,
    agencies text[] not null,
    circles text[] not null,
    told_at timestamptz,
    primary key (matter, clock_key, level)
);
create index if not exists notice_due_waiting on notice_due (at) where told_at is null or told_at < at;

-- What was told, once for each level, circle and moment. Never changed, never deleted.
create table if not exists notice (
    id bigint generated always as identity primary key,
    agency text not null,
    circle text not null,
    matter uuid not null,
    kind text not null,
    clock_key text not null,
    level text not null,
    rule text not null,
    due timestamptz not null,
    fell_due_at timestamptz not null,
    noticed_at timestamptz not null,
    late boolean not null,
    unique (matter, clock_key, level, agency, circle, fell_due_at)
);
create index if not exists notice_by_agency on notice (agency, id desc);

-- What an officer has put aside; the notice stands for everybody else.
create table if not exists notice_seen (
    officer text not null,
    notice bigint not null references notice,
    seen_at timestamptz not null,
    primary key (officer, notice)
);

-- The escalation by which the moments of all matters were last reckoned.
create table if not exists escalation_applied (
    one boolean primary key default true check (one),
    digest text not null
);

create or replace function keep_leads(of_matter uuid, of_kind text, leads jsonb) returns void language plpgsql as $$
begin
    delete from notice_due n where n.matter = of_matter and not exists (
        select 1 from jsonb_array_elements(leads) l where l ->> 'clock' = n.clock_key and l ->> 'level' = n.level);
    insert into notice_due (matter, kind, clock_key, level, rule, at, due, agencies, circles)
    select of_matter, of_kind, l ->> 'clock', l ->> 'level', l ->> 'rule', (l ->> 'at')::timestamptz, (l ->> 'due')::timestamptz,
           array(select t ->> 'agency' from jsonb_array_elements(l -> 'to') t), array(select t ->> 'circle' from jsonb_array_elements(l -> 'to') t)
    from jsonb_array_elements(leads) l
    on conflict (matter, clock_key, level) do update set
        rule = excluded.rule, at = excluded.at, due = excluded.due, agencies = excluded.agencies, circles = excluded.circles
        where (notice_due.rule, notice_due.at, notice_due.due, notice_due.agencies, notice_due.circles)
            is distinct from (excluded.rule, excluded.at, excluded.due, excluded.agencies, excluded.circles);
end $$;

create or replace function keep_rows() returns trigger language plpgsql as $$
begin
    delete from worklist w where w.matter = new.id and not exists (
        select 1 from jsonb_array_elements(new.data -> 'worklist') r where r ->> 'agency' = w.agency);
    insert into worklist (agency, matter, kind, sight, tab, due, right_due, waiting, sent, open, supervised)
    select r ->> 'agency', new.id, tg_argv[0], r ->> 'sight', new.data ->> 'tab',
           coalesce((r ->> 'due')::timestamptz, 'infinity'), (r ->> 'rightDue')::timestamptz,
           (r ->> 'waiting')::boolean, (r ->> 'sent')::boolean, (new.data ->> 'open')::boolean,
           coalesce((new.data -> 'card' ->> 'supervisionSuggested')::boolean, false)
    from jsonb_array_elements(new.data -> 'worklist') r
    on conflict (agency, matter) do update set
        sight = excluded.sight, tab = excluded.tab, due = excluded.due, right_due = excluded.right_due,
        waiting = excluded.waiting, sent = excluded.sent, open = excluded.open, supervised = excluded.supervised;

    insert into matter_row (matter, kind, title, township, began_at, delivered_at, received_at, filed_at, ended_at, version, overseer)
    select new.id, tg_argv[0], coalesce(c -> 'facts' ->> 'title', c ->> 'title'), coalesce(c -> 'facts' ->> 'township', c ->> 'township'),
           case when tg_argv[0] = 'CriminalReferral' then (c ->> 'deliveredAt')::timestamptz else (c ->> 'openedAt')::timestamptz end, (c ->> 'deliveredAt')::timestamptz,
           (c ->> 'receivedAt')::timestamptz, (c ->> 'filedAt')::timestamptz, (c ->> 'endedAt')::timestamptz,
           (new.data ->> 'version')::bigint, new.data ->> 'overseer'
    from (select new.data -> 'card' as c) as card
    on conflict (matter) do update set
        title = excluded.title, township = excluded.township, began_at = excluded.began_at, delivered_at = excluded.delivered_at,
        received_at = excluded.received_at, filed_at = excluded.filed_at, ended_at = excluded.ended_at,
        version = excluded.version, overseer = excluded.overseer;

    insert into clock_row (matter, kind, key, rule, obligor, due, ended_at, duty, variant, started_by, lenient_due, still)
    select new.id, tg_argv[0], c ->> 'key', c ->> 'ruleId', c ->> 'obligor', (c ->> 'due')::timestamptz,
           least((c ->> 'metAt')::timestamptz, (c ->> 'cancelledAt')::timestamptz),
           not ((c ->> 'optional')::boolean or (c ->> 'lapses')::boolean),
           c ->> 'variant', c ->> 'trigger', (c ->> 'lenientDue')::timestamptz,
           exists (select from jsonb_array_elements(c -> 'suspensions') s where s ->> 'until' is null)
    from jsonb_array_elements(new.data -> 'clocks') c
    on conflict (matter, key) do update set obligor = excluded.obligor, due = excluded.due, ended_at = excluded.ended_at,
        variant = excluded.variant, started_by = excluded.started_by, lenient_due = excluded.lenient_due, still = excluded.still;

    delete from omission_row o where o.matter = new.id and not exists (
        select from jsonb_array_elements(coalesce(new.data -> 'omissions', '[]')) m
        where m ->> 'omission' = o.omission and m ->> 'key' = o.key and m ->> 'since' is not null);
    insert into omission_row (matter, kind, omission, key, obligor, since, ended_at, fact)
    select new.id, tg_argv[0], m ->> 'omission', m ->> 'key', m ->> 'obligor', (m ->> 'since')::timestamptz, (m ->> 'endedAt')::timestamptz, m ->> 'fact'
    from jsonb_array_elements(coalesce(new.data -> 'omissions', '[]')) m where m ->> 'since' is not null
    on conflict (matter, omission, key) do update set
        obligor = excluded.obligor, since = excluded.since, ended_at = excluded.ended_at, fact = excluded.fact;

    perform keep_leads(new.id, tg_argv[0], coalesce(new.data -> 'leads', '[]'));

    insert into matter_link (kind, matter, other_kind, other)
    select tg_argv[0], new.id, l ->> 'kind', (l ->> 'matter')::uuid
    from jsonb_array_elements(coalesce(new.data -> 'links', '[]')) l
    on conflict do nothing;

    insert into case_search (matter, kind, body, lexemes)
    select new.id, tg_argv[0], new.data ->> 'searchText', array(select jsonb_array_elements_text(new.data -> 'lexemes'))
    on conflict (matter) do update set body = excluded.body, lexemes = excluded.lexemes
        where case_search.lexemes is distinct from excluded.lexemes or case_search.body is distinct from excluded.body;
    return null;
end $$;

create or replace function clear_rows() returns trigger language plpgsql as $$
begin
    delete from worklist where kind = tg_argv[0];
    delete from matter_row where kind = tg_argv[0];
    delete from clock_row where kind = tg_argv[0];
    delete from omission_row where kind = tg_argv[0];
    delete from notice_due where kind = tg_argv[0];
    delete from matter_link where kind = tg_argv[0];
    delete from case_search where kind = tg_argv[0];
    return null;
end $$;

-- By which shape the records of a kind were made.
create table if not exists record_shape (
    kind text primary key,
    shape int not null
);

-- Numbers of documents: one row per agency, series and year; its row lock makes them unique and without gaps.
create table if not exists document_numbers (
    agency text not null,
    series text not null,
    year int not null,
    last int not null,
    primary key (agency, series, year)
);
