# shellcheck shell=bash
say() { printf '%s\n' "$*"; }

refuse() {
  printf '%s\n' "$*" >&2
  exit 1
}

is_loopback() { [[ $1 == localhost || $1 == '[::1]' || $1 =~ ^127\.[0-9.]+$ ]]; }

# Waits for a command in the background, so that a signal is answered at once and not when the command ends.
# It has a process group of its own: what it started goes with it.
WORK_PID=''
attended() {
  local status=0
  set -m
  "$@" </dev/null 9>&- &
  WORK_PID=$!
  set +m
  wait "$WORK_PID" || status=$?
  WORK_PID=''
  return "$status"
}
