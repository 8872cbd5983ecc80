#!/usr/bin/env bash
set -euo pipefail
HOUSE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
DATA=$HOUSE/.data
for part in say machine secrets cluster private databases build processes running; do
  # shellcheck source=/dev/null
  source "$HOUSE/scripts/$part.sh"
done

usage() {
  cat <<'TEXT'
Usage: ./run.sh [--port N] [--reset] [--address NAME --i-know]
       ./run.sh --token ACCOUNT | --stop | --help

  (nothing)        builds what changed, starts PostgreSQL, identity and service, and loads the demonstration
  --port N         service on port N, identity on port N+1 (default 5080 and 5081)
  --reset          back to the demonstration's beginning, in place when it is running, otherwise started anew
  --token ACCOUNT  prints a bearer token of a demonstration account, good for 15 minutes
  --stop           stops the demonstration that runs in another terminal
  --address NAME   listens on an address other machines can reach; needs --i-know, because everybody knows the
                   demonstration's password

  ConnectionStrings__Cases and ConnectionStrings__Identity, when set, name PostgreSQL databases to use in place of
  the private ones in .data/. They must be empty or hold a demonstration.
TEXT
}

PORT=5080 ADDRESS=localhost RESET='' TOKEN='' STOP='' I_KNOW=()
needs_value() { [[ ${2:-} && ${2:-} != --* ]] || refuse "$1 needs a value: see ./run.sh --help."; }
while (($#)); do
  case $1 in
    --port | --address | --token) needs_value "$@" ;;&
    --port) PORT=$2; shift ;;
    --address) ADDRESS=$2; shift ;;
    --token) TOKEN=$2; shift ;;
    --reset) RESET=1 ;;
    --stop) STOP=1 ;;
    --i-know) I_KNOW=(--i-know) ;;
    -h | --help) usage; exit 0 ;;
    *) refuse "There is no option $1: see ./run.sh --help." ;;
  esac
  shift
done
[[ $PORT =~ ^[1-9][0-9]{0,4}$ ]] && ((PORT < 65535)) || refuse "--port takes a number from 1 to 65534."
is_loopback "$ADDRESS" || ((${#I_KNOW[@]})) ||
  refuse "$ADDRESS can be reached from other machines and everybody knows the demonstration's password: leave --address out, or add --i-know."

[[ $TOKEN ]] && { print_token "$TOKEN"; exit 0; }
[[ $STOP ]] && { stop_running; exit 0; }
[[ $RESET ]] && is_running && { reset_running; exit 0; }

open_data_folder
hold_house
trap 'exit 130' INT
trap 'exit 143' TERM HUP
trap 'RESET_ASKED=1' USR1
trap stop_everything EXIT

need_dotnet
need_node
need_free_ports "$PORT" $((PORT + 1))
prepare_databases
build_product
[[ $RESET ]] && reset_databases
start_processes
announce
supervise
