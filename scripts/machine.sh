# shellcheck shell=bash
# What has to be on the machine, and how it comes there.

install_packages() {
  local purpose=$1 log
  shift
  command -v apt-get >/dev/null ||
    refuse "$purpose is missing and this machine has no apt-get: install it with the machine's own package tool and start again."
  local root=()
  if ((EUID != 0)); then
    command -v sudo >/dev/null || refuse "$purpose is missing: run 'apt-get install $*' as root and start again."
    root=(sudo)
    sudo -v || refuse "$purpose is missing and sudo was refused: run 'apt-get install $*' as root and start again."
  fi

  say "$purpose is missing and is being installed ($*) …"
  log=$(mktemp)
  # shellcheck disable=SC2016
  if ! attended "${root[@]}" env DEBIAN_FRONTEND=noninteractive UCF_FORCE_CONFFOLD=1 sh -c \
    'apt-get update -qq; apt-get install -y -qq --no-install-recommends -o DPkg::Lock::Timeout=300 "$@"' install "$@" >"$log" 2>&1; then
    tail -n 5 "$log" >&2
    rm -f "$log"
    refuse "$purpose could not be installed: run 'apt-get install $*' as root, and start again when it succeeds."
  fi
  rm -f "$log"
}

need_dotnet() {
  local installed=''
  command -v dotnet >/dev/null && installed=$(dotnet --list-sdks 2>/dev/null)
  [[ $'\n'$installed == *$'\n'10.* ]] ||
    refuse "The .NET SDK 10 is missing: install it from https://dotnet.microsoft.com/download and start again."
}

need_node() {
  local version=''
  command -v node >/dev/null && version=$(node -p 'process.versions.node.split(".")[0]' 2>/dev/null)
  [[ $version =~ ^[0-9]+$ ]] && ((version >= 20)) ||
    refuse "Node.js 20 or later is missing (found: ${version:-none}): install it from https://nodejs.org and start again."
  command -v npm >/dev/null || refuse "npm is missing: install it (it comes with Node.js) and start again."
}

# Sets PG_BIN to the newest usable server, or to the one that made an existing cluster.
find_postgres() {
  local wanted=${1:-} folder version best=0
  PG_BIN=''
  for folder in /usr/lib/postgresql/*/bin /usr/pgsql-*/bin "$(dirname "$(command -v initdb || echo /nowhere/initdb)")"; do
    [[ -x $folder/initdb && -x $folder/pg_ctl ]] || continue
    version=$("$folder/initdb" --version | grep -oE '[0-9]+' | head -n 1)
    ((version >= 15 && version > best)) || continue
    [[ -z $wanted || $wanted == "$version" ]] || continue
    best=$version PG_BIN=$folder
  done
  [[ $PG_BIN ]]
}

need_postgres() {
  find_postgres "${1:-}" && return
  [[ ${1:-} ]] && refuse "The data in .data/postgres were made by PostgreSQL $1, which is no longer installed: install postgresql-$1, or remove .data to begin anew."
  keep_system_cluster_away
  install_packages PostgreSQL postgresql
  find_postgres || refuse "This machine offers only PostgreSQL older than 15: install PostgreSQL 15 or later (https://www.postgresql.org/download) and start again."
}

# Debian's package would start a server of its own on port 5432; only the programs are wanted.
keep_system_cluster_away() {
  local settings=/etc/postgresql-common/createcluster.conf
  [[ -e $settings ]] || ! command -v apt-get >/dev/null && return
  local root=()
  ((EUID == 0)) || root=(sudo)
  ((EUID == 0)) || command -v sudo >/dev/null || return 0
  "${root[@]}" mkdir -p "${settings%/*}"
  echo 'create_main_cluster = false' | "${root[@]}" tee "$settings" >/dev/null
}

need_psql() {
  command -v psql >/dev/null || find_postgres || install_packages 'The PostgreSQL client' postgresql-client
  PSQL=$(command -v psql || echo "$PG_BIN/psql")
}

port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null || (exec 3<>"/dev/tcp/::1/$1") 2>/dev/null; }

need_free_ports() {
  local port
  for port in "$@"; do
    port_is_taken "$port" && refuse "Port $port is taken by another program: stop that program, or choose two free ports with --port N (N and N+1)."
  done
  return 0
}

free_port() {
  local port
  for _ in {1..50}; do
    port=$((15000 + RANDOM % 15000))
    port_is_taken "$port" || { echo "$port"; return; }
  done
  return 1
}
