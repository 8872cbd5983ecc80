# shellcheck shell=bash
# One demonstration at a time in one checkout, and what another terminal may ask of it.

hold_house() {
  exec 9>"$DATA/run/lock"
  flock -n 9 || refuse "A demonstration of this checkout runs already: stop it with Ctrl-C in its terminal or with ./run.sh --stop, or send it back with ./run.sh --reset."
  echo $$ >"$DATA/run/pid"
}

is_running() {
  [[ -e $DATA/run/lock ]] || return 1
  ! flock -n "$DATA/run/lock" true
}

need_running() { is_running || refuse 'No demonstration of this checkout runs: start it with ./run.sh.'; }

stop_running() {
  local pid
  need_running
  pid=$(<"$DATA/run/pid")
  kill -TERM "$pid"
  while is_running; do sleep 0.1; done
  say 'The demonstration is stopped.'
}

reset_running() {
  local pid
  pid=$(<"$DATA/run/pid")
  while [[ ! -e $DATA/run/open ]] && is_running; do sleep 0.1; done
  while [[ -e $DATA/run/open ]] && is_running; do
    kill -USR1 "$pid"
    sleep 0.3
  done
  while [[ ! -e $DATA/run/open ]] && is_running; do sleep 0.1; done
  is_running || refuse 'The running demonstration has stopped instead: see its terminal, and start ./run.sh again.'
  say "The demonstration at http://localhost:$(<"$DATA/run/open") is back at its beginning."
}

print_token() {
  need_running
  [[ -s $DATA/run/open ]] || refuse 'The demonstration is not open yet: ask again when it shows its address.'
  node "$HOUSE/scripts/token.mjs" "$(<"$DATA/run/open")" "$1"
}

announce() {
  IS_OPEN=1
  echo "$PORT" >"$DATA/run/open"
  node "$HOUSE/scripts/announce.mjs" "http://$ADDRESS:$PORT" "http://$ADDRESS:$((PORT + 1))"
}
