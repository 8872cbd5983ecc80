# shellcheck shell=bash
# The product as it is shipped: published in Release to .data/build, and left alone while no source has changed.

BUILT=$DATA/build
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_GENERATE_ASPNET_CERTIFICATE=false
# No compiler or build node may outlive the command that started it.
export MSBUILDDISABLENODEREUSE=1 UseSharedCompilation=false DOTNET_CLI_USE_MSBUILD_SERVER=0

source_stamp() {
  (cd "$HOUSE" && dotnet --version && find src identity tools scripts/product.slnf Directory.Build.props Directory.Packages.props global.json \
    \( -name bin -o -name obj -o -name node_modules -o -path '*/wwwroot/lib' \) -prune -o -type f -printf '%p %T@ %s\n' | LC_ALL=C sort) | sha256sum
}

build_product() {
  local stamp
  stamp=$(source_stamp)
  [[ -e $BUILT/stamp && $(<"$BUILT/stamp") == "$stamp" ]] && return
  say 'Building …'
  rm -rf "$BUILT"
  attended quietly dotnet build "$HOUSE/scripts/product.slnf" -c Release -v q --nologo
  publish identity/JointEnforcement.Identity identity
  publish src/JointEnforcement.Service service
  echo "$stamp" >"$BUILT/stamp"
}

publish() {
  attended quietly dotnet publish "$HOUSE/$1" -c Release --no-build -v q --nologo -o "$BUILT/$2"
}

quietly() {
  local log=$DATA/log/build.log
  "$@" >"$log" 2>&1 && return
  grep -E 'error|Error' "$log" | sort -u | head -n 10 >&2 || tail -n 10 "$log" >&2
  printf '%s\n' "The product does not build: put right what the lines above say (all of it: $log) and start again." >&2
  return 1
}
