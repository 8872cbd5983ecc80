# shellcheck shell=bash
# Everything of this checkout that is not source: .data/, with its generated passwords.

open_data_folder() {
  mkdir -p "$DATA" 2>/dev/null && [[ -w $DATA ]] ||
    refuse "$DATA cannot be written by $(id -un): start as the account that owns it, or remove it to begin anew."
  chmod 711 "$DATA"
  mkdir -p "$DATA/run" "$DATA/log"
  mkdir -p -m 700 "$DATA/service" "$DATA/identity"
}

# Prints the secret of that name, made at the first asking.
secret() {
  local file=$DATA/secrets value
  if [[ ! -e $file ]]; then (umask 077 && : >"$file"); fi
  value=$(sed -n "s/^$1=//p" "$file")
  if [[ -z $value ]]; then
    value=$(random_word)
    echo "$1=$value" >>"$file"
  fi
  echo "$value"
}

has_secret() { grep -q "^$1=" "$DATA/secrets" 2>/dev/null; }

random_word() { od -An -N24 -tx1 /dev/urandom | tr -d ' \n'; }
