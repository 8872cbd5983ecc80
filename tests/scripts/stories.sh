#!/usr/bin/env bash
# What run.sh promises: one sentence and no remains where it cannot start, and a demonstration that starts, resets and stops.
# It plays in a checkout of its own under /tmp, on ports and data of its own, with the programs that ./test.sh has built.
set -uo pipefail
CHECKOUT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
COUNTS=${1:-/dev/null}
HOUSE=$(mktemp -d /tmp/jointenforcement-stories.XXXXXX)
DATA=$HOUSE/.data
PASSED=0 FAILED=0 PORT_HOLDER='' HOUSE_PID=''
unset ConnectionStrings__Cases ConnectionStrings__Identity ASPNETCORE_URLS
# shellcheck source=/dev/null
for part in say machine build; do source "$CHECKOUT/scripts/$part.sh"; done

tear_down() {
  [[ $PORT_HOLDER ]] && kill "$PORT_HOLDER" 2>/dev/null
  if [[ $HOUSE_PID ]] && kill -TERM "$HOUSE_PID" 2>/dev/null; then wait "$HOUSE_PID"; fi
  [[ -L $DATA/postgres ]] && rm -rf "$(readlink "$DATA/postgres")"
  rm -rf "$HOUSE"
}
trap tear_down EXIT
trap 'exit 130' INT TERM HUP

told() {
  local story=$1 wrong=$2
  if [[ $wrong ]]; then
    FAILED=$((FAILED + 1))
    say "  FAILED  $story: $wrong"
  else
    PASSED=$((PASSED + 1))
    say "  told    $story"
  fi
}

# Every process whose command line names the checkout; the brackets keep grep from finding itself.
remains() {
  local line
  for line in $(grep -lsa "${HOUSE%?}[${HOUSE: -1}]/" /proc/[0-9]*/cmdline); do tr '\0' ' ' <"$line" 2>/dev/null && echo; done
}

# refuses STORY WORDS COMMAND …: a non-zero exit, nothing but one sentence that holds every word, and nothing left running.
refuses() {
  local story=$1 words=$2 status=0 word wrong=''
  shift 2
  timeout 60 "$@" >"$HOUSE/out" 2>"$HOUSE/err" </dev/null || status=$?
  ((status != 0 && status != 124)) || wrong="exit code $status"
  [[ ! -s $HOUSE/out && $(wc -l <"$HOUSE/err") == 1 ]] || wrong="said $(cat "$HOUSE/out" "$HOUSE/err")"
  for word in $words; do grep -qF -- "$word" "$HOUSE/err" || wrong="no word of $word: $(cat "$HOUSE/err")"; done
  [[ $(remains) ]] && wrong="still running: $(remains)"
  told "$story" "$wrong"
}

# The programs of this machine but for those named.
path_without() {
  local folder name
  mkdir "$HOUSE/bin"
  for folder in ${PATH//:/ }; do ln -s "$folder"/* "$HOUSE/bin/" 2>/dev/null; done
  for name in "$@"; do rm -f "$HOUSE/bin/$name"; done
  echo "$HOUSE/bin"
}

copy_checkout() {
  tar -C "$CHECKOUT" --exclude=bin --exclude=obj --exclude=node_modules -c run.sh scripts src identity tools \
    Directory.Build.props Directory.Packages.props global.json | tar -C "$HOUSE" -x
  chmod 755 "$HOUSE"
}

# Published from what is built already, and stamped, so that run.sh finds nothing to build.
bring_product() {
  mkdir -p "$DATA/log"
  local project
  for project in src/JointEnforcement.Service identity/JointEnforcement.Identity; do
    dotnet publish "$CHECKOUT/$project" -c Release --no-build -v q --nologo -o "$DATA/build/$([[ $project == identity* ]] && echo identity || echo service)" >"$HOUSE/publish" 2>&1 || return
  done
  source_stamp >"$DATA/build/stamp"
}

seconds_of() {
  local name=$1 began=$SECONDS
  shift
  "$@" || return
  say "          $name: $((SECONDS - began)) s"
}

is_open() {
  local deadline=$((SECONDS + 240))
  until [[ -e $DATA/run/open ]]; do
    kill -0 "$HOUSE_PID" 2>/dev/null && ((SECONDS < deadline)) || return
    sleep 0.2
  done
}

begin_house() {
  "$HOUSE/run.sh" --port "$PORT" >"$HOUSE/house.log" 2>&1 </dev/null &
  HOUSE_PID=$!
  is_open
}


copy_checkout
PORT=$(free_port)

node -e 'require("net").createServer().listen(+process.argv[1], "127.0.0.1")' "$PORT" &
PORT_HOLDER=$!
until port_is_taken "$PORT"; do kill -0 "$PORT_HOLDER" || exit 1; sleep 0.05; done
refuses 'A port that is taken is named with a way out' "$PORT --port" "$HOUSE/run.sh" --port "$PORT"
refuses 'The port of the sign-in beside it is looked at as well' "$PORT --port" "$HOUSE/run.sh" --port $((PORT - 1))
kill "$PORT_HOLDER" && PORT_HOLDER=''

refuses 'A missing tool is named with where to find it' 'Node.js https://nodejs.org' env PATH="$(path_without node nodejs npm)" "$HOUSE/run.sh" --port "$PORT"
refuses 'A database that does not answer is named with a way out' 'ConnectionStrings__Cases unset' \
  env ConnectionStrings__Cases="Host=127.0.0.1;Port=$(free_port);Database=none;Username=none;Password=none" "$HOUSE/run.sh" --port "$PORT"
refuses 'No token is given while nothing runs' './run.sh' "$HOUSE/run.sh" --token eeb-officer
refuses 'An address others can reach needs --i-know' '--i-know' "$HOUSE/run.sh" --port "$PORT" --address 0.0.0.0

if bring_product && seconds_of 'first start' begin_house; then
  told 'It starts' ''
  WORD=$("$HOUSE/run.sh" --token eeb-officer 2>&1)
  told 'An account gets its token' "$([[ $WORD == ey*.*.* ]] || echo "said $WORD")"
  WORD=$("$HOUSE/run.sh" --token nobody-here 2>&1) && WORD="exit code 0, $WORD"
  told 'An unknown account gets none' "$([[ $WORD == *'no demonstration account nobody-here'* && $WORD != *$'\n'* ]] || echo "said $WORD")"
  told 'It goes back to its beginning in place' "$(seconds_of reset "$HOUSE/run.sh" --reset >"$HOUSE/reset" 2>&1 || cat "$HOUSE/reset")"
  sed -n '/ reset: /p' "$HOUSE/reset"
  told 'It stops' "$(seconds_of stop "$HOUSE/run.sh" --stop >"$HOUSE/stop" 2>&1 || cat "$HOUSE/stop")"
  wait "$HOUSE_PID"
  HOUSE_PID=''
  sed -n '/ stop: /p' "$HOUSE/stop"
  told 'It leaves nothing running' "$(remains)"
else
  told 'It starts' "$(tail -n 5 "$HOUSE/publish" "$HOUSE/house.log" 2>&1)"
fi

echo "$PASSED $FAILED" >"$COUNTS"
((FAILED == 0))
