# shellcheck shell=bash
# A PostgreSQL server of our own, run by an account without rights. PostgreSQL refuses to run as root.

CLUSTER=''
choose_cluster_user() {
  CLUSTER_USER=$(id -un)
  ((EUID == 0)) || return 0
  CLUSTER_USER=postgres
  id postgres >/dev/null 2>&1 && return
  CLUSTER_USER=jointenforcement
  id "$CLUSTER_USER" >/dev/null 2>&1 || useradd --system --no-create-home --shell /usr/sbin/nologin "$CLUSTER_USER"
}

as_cluster_user() (
  cd /
  if ((EUID == 0)); then exec runuser -u "$CLUSTER_USER" -- "$@"; else exec "$@"; fi
)

# Makes a folder that the cluster's account can reach and write; fails where a folder above shuts it out.
cluster_folder() {
  mkdir -p "$1"
  if ((EUID == 0)); then chown "$CLUSTER_USER": "$1"; fi
  chmod 700 "$1"
  as_cluster_user test -w "$1"
}

make_cluster() {
  local folder=$1 password=$2 locale=C
  [[ $(locale -a 2>/dev/null) == *C.[uU][tT][fF]* ]] && locale=C.UTF-8
  as_cluster_user rm -rf "$folder/data.new"
  printf '%s\n' "$password" | as_cluster_user sh -c 'umask 077 && cat >"$1"' write "$folder/password"
  as_cluster_user "$PG_BIN/initdb" -D "$folder/data.new" -U postgres --pwfile="$folder/password" \
    --auth=scram-sha-256 --encoding=UTF8 --locale="$locale" >/dev/null 9>&- || return 1
  as_cluster_user rm -f "$folder/password"
  # In one move, so that an initdb that was interrupted is never taken for a cluster.
  as_cluster_user mv "$folder/data.new" "$folder/data"
}

cluster_is_up() { as_cluster_user "$PG_BIN/pg_ctl" -D "$CLUSTER/data" status >/dev/null 2>&1; }

# TCP on the loopback address only: a socket's path may be longer than the system allows.
start_cluster() {
  local port=$1
  shift
  as_cluster_user "$PG_BIN/pg_ctl" -D "$CLUSTER/data" -l "$CLUSTER/server.log" -w -t 60 -s \
    -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=300 $*" start >/dev/null 2>&1 </dev/null 9>&-
}

stop_cluster() { as_cluster_user "$PG_BIN/pg_ctl" -D "$CLUSTER/data" -m fast -w -t 30 -s stop >/dev/null 2>&1 || true; }
