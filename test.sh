#!/usr/bin/env bash
set -euo pipefail
HOUSE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
DATA=$HOUSE/.data
for part in say machine secrets cluster build testing; do
  # shellcheck source=/dev/null
  source "$HOUSE/scripts/$part.sh"
done

if [[ ${1:-} == -h || ${1:-} == --help ]]; then
  cat <<'TEXT'
Usage: ./test.sh [PROJECT [ARGUMENTS OF dotnet test …]]

  Builds everything in Release and runs every test, the browser tests included; PROJECT runs one test project alone,
  for instance ./test.sh Domain, and ./test.sh scripts the stories of run.sh. PostgreSQL, Chromium and Chinese fonts are installed where they are missing.
  The tests get a PostgreSQL of their own, thrown away afterwards; TEST_CASES and TEST_IDENTITY, when both are set,
  name servers to use instead, with a role that may create databases.
TEXT
  exit 0
fi

cd "$HOUSE"
trap 'exit 130' INT
trap 'exit 143' TERM HUP
trap clear_up EXIT

need_dotnet
need_node
need_browser
open_test_store
build_everything
run_checks
if [[ ${1:-} != scripts ]]; then run_projects "$@"; fi
if [[ ${1:-scripts} == scripts ]]; then run_stories; fi
say_sum
