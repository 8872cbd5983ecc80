#!/usr/bin/env bash
# Run once by the postgres image in an empty volume: two databases, each of a role that cannot read the other's.
set -euo pipefail

make_database() {
  psql -X -v ON_ERROR_STOP=1 -v name="$1" -v password="$2" --username postgres <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
}

make_database cases "$CASES_PASSWORD"
make_database identity "$IDENTITY_PASSWORD"
