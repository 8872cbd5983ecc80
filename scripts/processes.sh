# shellcheck shell=bash
# Identity and service: started, waited for, watched, and stopped.

IDENTITY_PID='' SERVICE_PID='' RESET_ASKED='' IS_OPEN=''

start_processes() {
  local service=http://$ADDRESS:$PORT identity=http://$ADDRESS:$((PORT + 1)) client
  client=$(secret web_client)
  start_one identity JointEnforcement.Identity.dll "$identity" \
    ConnectionStrings__Identity="$IDENTITY" Demonstration__Password=demo \
    Identity__Issuer="$identity" Identity__DataDirectory="$DATA/identity" \
    Clients__web__Secret="$client" Clients__web__BaseAddress="$service"
  IDENTITY_PID=$!
  start_one service JointEnforcement.Service.dll "$service" \
    ConnectionStrings__Cases="$CASES" DataDirectory="$DATA/service" \
    Oidc__Authority="$identity" Oidc__ClientId=web Oidc__ClientSecret="$client"
  SERVICE_PID=$!
  await_ready identity "$IDENTITY_PID" $((PORT + 1))
  await_ready service "$SERVICE_PID" "$PORT"
}

# The kernel stops the process should this script be killed without a chance to do so itself.
start_one() {
  local name=$1 dll=$2 address=$3
  shift 3
  cd "$BUILT/$name"
  env -u ConnectionStrings__Cases -u ConnectionStrings__Identity -u ASPNETCORE_URLS \
    ASPNETCORE_ENVIRONMENT=Production DOTNET_gcServer=0 DOTNET_TieredPGO=0 Demonstration=true "$@" \
    setpriv --pdeathsig TERM dotnet "$dll" --urls "$address" ${I_KNOW[@]+"${I_KNOW[@]}"} >"$DATA/log/$name.log" 2>&1 </dev/null 9>&- &
  disown
  cd "$HOUSE"
}

http_status() {
  # shellcheck disable=SC2016
  timeout 10 bash -c 'exec 3<>"/dev/tcp/$1/$2"
    printf "GET %s HTTP/1.1\r\nHost: %s:%s\r\nConnection: close\r\n\r\n" "$3" "$1" "$2" >&3
    read -r _ code _ <&3 && echo "$code"' ask "$1" "$2" "$3" 2>/dev/null || true
}

await_ready() {
  local name=$1 pid=$2 port=$3 deadline=$((SECONDS + 120))
  until [[ $(http_status "${ADDRESS//[\[\]]/}" "$port" /health/ready) == 200 ]]; do
    kill -0 "$pid" 2>/dev/null || fallen "$name"
    ((SECONDS < deadline)) || refuse "The $name was not ready within two minutes: see $DATA/log/$name.log, and start again when its reason is gone."
    sleep 0.25
  done
}

fallen() {
  tail -n 3 "$DATA/log/$1.log" | cut -c 1-600 >&2
  refuse "The $1 has stopped by itself: put right what the lines above say (all of it: $DATA/log/$1.log) and start again."
}

# A pipe nobody writes to: the shell rests on it without a process of its own, and signals wake it.
supervise() {
  exec 8<> <(:)
  while :; do
    if [[ $RESET_ASKED ]]; then reset_in_place; fi
    kill -0 "$IDENTITY_PID" 2>/dev/null || fallen identity
    kill -0 "$SERVICE_PID" 2>/dev/null || fallen service
    read -rt 0.5 -u 8 || true
  done
}

reset_in_place() {
  rm -f "$DATA/run/open"
  stop_processes
  reset_databases
  start_processes
  RESET_ASKED=''
  echo "$PORT" >"$DATA/run/open"
  say 'The demonstration is back at its beginning.'
}

stop_processes() {
  local pid
  for pid in $SERVICE_PID $IDENTITY_PID; do kill -TERM "$pid" 2>/dev/null || true; done
  for pid in $SERVICE_PID $IDENTITY_PID; do await_end "$pid"; done
  SERVICE_PID='' IDENTITY_PID=''
}

await_end() {
  local deadline=$((SECONDS + 10))
  while kill -0 "$1" 2>/dev/null; do
    ((SECONDS < deadline)) || kill -KILL "$1" 2>/dev/null || true
    sleep 0.05
  done
}

stop_everything() {
  local status=$?
  trap '' INT TERM HUP USR1
  trap - EXIT
  rm -f "$DATA/run/open"
  [[ $WORK_PID ]] && { kill -TERM -- "-$WORK_PID" 2>/dev/null || true; await_end "$WORK_PID"; }
  stop_processes
  if [[ $CLUSTER_STARTED ]]; then stop_cluster; fi
  [[ $IS_OPEN ]] && say 'Everything is stopped.'
  exit "$status"
}
