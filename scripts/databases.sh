# shellcheck shell=bash
# The two databases: private ones, or those that ConnectionStrings__Cases and ConnectionStrings__Identity name.

GIVEN_CASES=${ConnectionStrings__Cases:-} GIVEN_IDENTITY=${ConnectionStrings__Identity:-}
MARK='JointEnforcement demonstration'

prepare_databases() {
  local private=()
  CASES=$GIVEN_CASES IDENTITY=$GIVEN_IDENTITY
  if [[ $GIVEN_CASES ]]; then admit_given Cases "$GIVEN_CASES"; else private+=(cases); fi
  if [[ $GIVEN_IDENTITY ]]; then admit_given Identity "$GIVEN_IDENTITY"; else private+=(identity); fi
  ((${#private[@]})) || return 0
  open_private_cluster
  [[ $GIVEN_CASES ]] || CASES=$(private_connection cases)
  [[ $GIVEN_IDENTITY ]] || IDENTITY=$(private_connection identity)
}

reset_databases() {
  local private=()
  say "Going back to the demonstration's beginning …"
  if [[ $GIVEN_CASES ]]; then empty_given "$GIVEN_CASES"; else private+=(cases); fi
  if [[ $GIVEN_IDENTITY ]]; then empty_given "$GIVEN_IDENTITY"; else private+=(identity); fi
  if ((${#private[@]})); then
    drop_private_databases "${private[@]}"
    ensure_private_databases
  fi
  rm -rf "$DATA/service" "$DATA/identity"
  mkdir -p -m 700 "$DATA/service" "$DATA/identity"
}

given_sql() (
  while IFS='=' read -r name value; do export "$name=$value"; done < <(node "$HOUSE/scripts/connection.mjs" "$1")
  export PGCONNECT_TIMEOUT=8
  "$PSQL" -X -q -w -At -v ON_ERROR_STOP=1 2>&1
)

reason() { sed -n '1s/^psql: error: //;1p' <<<"$1"; }

# A demonstration brings accounts whose password everybody knows, and --reset empties its databases:
# so it enters only databases that are empty or that carry its mark.
admit_given() {
  local key=ConnectionStrings__$1 answer
  need_psql
  answer=$(given_sql "$2" <<<"
    select current_setting('server_version_num')::int >= 150000, pg_has_role(datdba, 'usage'),
           coalesce(shobj_description(oid, 'pg_database'), '') = '$MARK',
           exists (select from pg_class c join pg_namespace n on n.oid = relnamespace
                   where nspname not like 'pg\\_%' and nspname <> 'information_schema')
    from pg_database where datname = current_database();") ||
    refuse "The database that $key names does not answer ($(reason "$answer")): check server, database, role and password, or unset $key to use a private database."
  case $answer in
    f\|*) refuse "The server that $key names is older than PostgreSQL 15: name a newer one, or unset $key to use a private database." ;;
    t\|f\|*) refuse "The role that $key names does not own its database: let it own the database, or unset $key to use a private database." ;;
    t\|t\|f\|t) refuse "The database that $key names holds something other than a demonstration: name an empty database, or unset $key to use a private one." ;;
    t\|t\|f\|f) mark_given "$2" ;;
  esac
}

mark_given() {
  given_sql "$1" <<<"select format('comment on database %I is %L', current_database(), '$MARK') \\gexec" >/dev/null
}

# Its role may not be allowed to create databases, so everything inside is dropped instead.
empty_given() {
  local answer
  answer=$(given_sql "$1" <<<"
    set client_min_messages = error;
    select format('drop schema %I cascade', nspname) from pg_namespace
    where nspname not like 'pg\\_%' and nspname <> 'information_schema' \\gexec
    create schema public;") || refuse "A given database could not be emptied: $(reason "$answer")"
}
