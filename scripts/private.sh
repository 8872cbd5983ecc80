# shellcheck shell=bash
# The cluster of this checkout and its two databases, each owned by a role of its own that cannot read the other's.

PRIVATE=$DATA/postgres
CLUSTER_STARTED=''

open_private_cluster() {
  need_postgres "$(cat "$PRIVATE/data/PG_VERSION" 2>/dev/null || true)"
  choose_cluster_user
  place_cluster
  if [[ ! -e $PRIVATE/data/PG_VERSION ]]; then
    say 'Making a private PostgreSQL cluster in .data/postgres …'
    make_cluster "$CLUSTER" "$(secret postgres)" ||
      refuse "The private PostgreSQL cluster could not be made in $CLUSTER: see the lines above, make room if the disk is full, and start again."
  fi
  has_secret postgres || refuse "The passwords of .data/postgres are gone: remove $DATA to begin anew."

  CLUSTER_STARTED=1
  if cluster_is_up; then stop_cluster; fi
  CLUSTER_PORT=$(cat "$DATA/run/postgres.port" 2>/dev/null || true)
  if [[ ! $CLUSTER_PORT ]] || port_is_taken "$CLUSTER_PORT"; then CLUSTER_PORT=$(free_port); fi
  echo "$CLUSTER_PORT" >"$DATA/run/postgres.port"
  start_cluster "$CLUSTER_PORT" ||
    refuse "The private PostgreSQL server does not start: see $CLUSTER/server.log, or remove $DATA to begin anew."
  ensure_private_databases
}

# The checkout may lie below a folder that the cluster's account cannot enter, such as /root.
place_cluster() {
  CLUSTER=$PRIVATE
  if [[ -L $PRIVATE ]]; then CLUSTER=$(readlink "$PRIVATE"); fi
  if cluster_folder "$CLUSTER"; then return; fi
  [[ ! -e $PRIVATE/data ]] || refuse "$CLUSTER_USER can no longer enter $CLUSTER: open the folders above it to that account, or remove $DATA to begin anew."

  rmdir "$PRIVATE" 2>/dev/null || true
  CLUSTER=/var/lib/jointenforcement/$(printf '%s' "$HOUSE" | sha256sum | head -c 12)
  mkdir -p "${CLUSTER%/*}"
  cluster_folder "$CLUSTER" || refuse "$CLUSTER_USER can write neither $PRIVATE nor $CLUSTER: move the checkout to a folder that account can enter."
  ln -sfn "$CLUSTER" "$PRIVATE"
  # Left by an earlier checkout at the same path, whose passwords are gone.
  if [[ -e $CLUSTER/data ]]; then
    if cluster_is_up; then stop_cluster; fi
    rm -rf "$CLUSTER/data"
  fi
}

private_sql() {
  PGPASSWORD=$(secret postgres) PGOPTIONS='' "$PG_BIN/psql" -X -q -w -v ON_ERROR_STOP=1 \
    -h 127.0.0.1 -p "$CLUSTER_PORT" -U postgres -d postgres >/dev/null
}

ensure_private_databases() {
  local name
  for name in cases identity; do
    cat <<SQL
select 'create role $name login' where not exists (select from pg_roles where rolname = '$name') \\gexec
alter role $name password '$(secret "$name")';
select 'create database $name owner $name' where not exists (select from pg_database where datname = '$name') \\gexec
revoke all on database $name from public;
SQL
  done | private_sql
}

drop_private_databases() {
  local name
  for name in "$@"; do echo "drop database if exists $name with (force);"; done | private_sql
}

private_connection() {
  echo "Host=127.0.0.1;Port=$CLUSTER_PORT;Database=$1;Username=$1;Password=$(secret "$1")"
}
