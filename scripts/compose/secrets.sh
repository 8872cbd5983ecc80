#!/usr/bin/env bash
# Run by docker compose before the databases: without a secret of one's own nothing starts.
set -euo pipefail

for name in POSTGRES_PASSWORD CASES_PASSWORD IDENTITY_PASSWORD WEB_CLIENT_SECRET; do
  [[ ${!name:-change-me} == *change-me* ]] || continue
  echo "$name is not set, or still says change-me: make .env as the first lines of .env.example say." >&2
  exit 1
done
