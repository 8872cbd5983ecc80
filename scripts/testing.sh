# shellcheck shell=bash
# Every test project against a PostgreSQL of its own, and one true sum at the end.

RESULTS=$HOUSE/TestResults
# A test that waits longer than this is ended and named, and its project fails.
LONGEST_TEST=20m
TEST_FOLDER='' PASSED=0 FAILED=0 SKIPPED=0

need_browser() {
  local missing=()
  find_chromium || missing+=(chromium)
  [[ $(fc-list :lang=zh-cn family 2>/dev/null) ]] || missing+=(fonts-noto-cjk fontconfig)
  if ((${#missing[@]})); then install_packages 'The browser of the tests, or its Chinese fonts,' "${missing[@]}"; fi
  find_chromium || refuse 'Chromium is missing and could not be installed: install it, or set CHROMIUM to its path, and start again.'
}

find_chromium() {
  local name
  for name in "${CHROMIUM:-}" chromium chromium-browser google-chrome-stable google-chrome; do
    [[ $name ]] && command -v "$name" >/dev/null || continue
    CHROMIUM=$(command -v "$name")
    export CHROMIUM
    return
  done
  return 1
}

open_test_store() {
  [[ ${TEST_CASES:-} && ${TEST_IDENTITY:-} ]] && return
  local port password
  need_postgres
  choose_cluster_user
  TEST_FOLDER=$(mktemp -d /tmp/jointenforcement-tests.XXXXXX)
  chmod 711 "$TEST_FOLDER"
  CLUSTER=$TEST_FOLDER/postgres password=$(random_word) port=$(free_port)
  cluster_folder "$CLUSTER" && make_cluster "$CLUSTER" "$password" &&
    start_cluster "$port" -c fsync=off -c synchronous_commit=off -c full_page_writes=off ||
    refuse "The PostgreSQL of the tests does not start in $CLUSTER: make room in /tmp if the disk is full, and start again."
  export TEST_CASES="Host=127.0.0.1;Port=$port;Database=postgres;Username=postgres;Password=$password"
  export TEST_IDENTITY=$TEST_CASES
}

build_everything() {
  say 'Building …'
  attended dotnet build JointEnforcement.sln -c Release -m -v q --nologo -clp:NoSummary ||
    refuse 'The build has failed: put right what the lines above say. No test was run.'
}

run_checks() {
  check 'words in three languages' node tools/check-words.mjs
  local compose=()
  if docker compose version >/dev/null 2>&1; then
    compose=(docker compose)
  elif command -v docker-compose >/dev/null; then
    compose=(docker-compose)
  else
    say 'containers: not checked, Docker Compose is not on this machine'
    return
  fi
  check 'containers' "${compose[@]}" --env-file .env.example config -q
}

check() {
  local name=$1
  shift
  if attended "$@"; then say "$name: in order"; else count_failure "$name"; fi
}

# A failure that is no test's, so that the sum and the exit code agree.
count_failure() {
  say "$1: FAILED, counted as one failure"
  FAILED=$((FAILED + 1))
}

run_projects() {
  local only=${1:-} project name found=''
  shift || true
  rm -rf "$RESULTS"
  for project in tests/*.Tests/*.csproj; do
    name=$(basename "$project" .csproj)
    [[ -z $only || $name == "JointEnforcement.$only.Tests" || $name == "$only" ]] || continue
    found=1
    run_project "$project" "$name" "$@"
  done
  [[ $found ]] || refuse "There is no test project $only: name scripts or one of $(basename -a -s .Tests tests/*.Tests | sed 's/.*\.//' | paste -sd ' ')."
}

run_project() {
  local project=$1 name=$2 status=0 total executed passed failed
  shift 2
  attended dotnet test "$project" -c Release --no-build --nologo -v q \
    --logger "trx;LogFileName=$name.trx" --logger 'console;verbosity=minimal' --results-directory "$RESULTS" \
    --blame-hang-timeout "$LONGEST_TEST" --blame-hang-dump-type none "$@" || status=$?
  read -r total executed passed failed < <(counters "$RESULTS/$name.trx")
  PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed)) SKIPPED=$((SKIPPED + total - executed))
  say "$name: $passed passed, $failed failed$( ((total > executed)) && echo ", $((total - executed)) skipped")"
  if ((passed + failed == 0)); then
    count_failure "$name ran no test"
  elif ((status != 0 && failed == 0)); then
    count_failure "$name did not end well (exit code $status)"
  fi
}

# total, executed, passed and failed as the results file counts them; failed is all that ran and did not pass.
counters() {
  local line='' key numbers=()
  [[ -e $1 ]] && line=$(grep -o '<Counters [^>]*>' "$1" | head -n 1)
  for key in total executed passed; do
    [[ $line =~ [[:space:]]$key=\"([0-9]+)\" ]] && numbers+=("${BASH_REMATCH[1]}") || numbers+=(0)
  done
  echo "${numbers[*]} $((numbers[1] - numbers[2]))"
}

# What the scripts promise, told by the scripts themselves; each story counts as a test.
run_stories() {
  local counts=$RESULTS/stories status=0 passed=0 failed=0
  mkdir -p "$RESULTS"
  attended tests/scripts/stories.sh "$counts" || status=$?
  [[ -e $counts ]] && read -r passed failed <"$counts"
  PASSED=$((PASSED + passed)) FAILED=$((FAILED + failed))
  say "scripts: $passed passed, $failed failed"
  if ((passed + failed == 0 || (status != 0 && failed == 0))); then count_failure "scripts did not end well (exit code $status)"; fi
}

say_sum() {
  local skipped=''
  ((SKIPPED == 0)) || skipped=", $SKIPPED skipped"
  say "$PASSED passed, $FAILED failed$skipped"
  ((FAILED == 0))
}

clear_up() {
  local status=$?
  trap '' INT TERM HUP
  trap - EXIT
  if [[ $WORK_PID ]]; then kill -TERM -- "-$WORK_PID" 2>/dev/null || true; fi
  if [[ $TEST_FOLDER ]]; then
    stop_cluster
    rm -rf "$TEST_FOLDER"
  fi
  exit "$status"
}
