# Shared by the commands in bin/: finding and installing tools, building once, starting Java.
# A command begins with:  source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

set -euo pipefail

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
export LC_ALL=${LC_ALL:-C.UTF-8}

say()  { printf '%s\n' "$*" >&2; }
fail() { printf '%s\n' "$@" >&2; exit 2; }
has()  { command -v "$1" >/dev/null 2>&1; }

# --- tools ---------------------------------------------------------------------------------------------------------------

# Installs Debian packages when we may; says no otherwise and leaves the advice to the caller.
install_packages() {
  has apt-get || return 1
  local sudo=()
  if [[ $(id -u) -ne 0 ]]; then
    has sudo && sudo -n true 2>/dev/null || return 1
    sudo=(sudo -n)
  fi
  if ! apt-cache show "$@" >/dev/null 2>&1; then
    "${sudo[@]}" apt-get update -qq >&2 || return 1
    apt-cache show "$@" >/dev/null 2>&1 || return 1
  fi
  say "Орнатылуда · Installing: $*"
  "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

# need PROGRAM PACKAGE… : there afterwards, or a plain word on how to get it.
need() {
  local program=$1; shift
  has "$program" && return
  install_packages "$@" && has "$program" && return
  fail "«$program» бағдарламасы табылмады. Орнатыңыз: apt-get install $*" \
       "The program '$program' is missing. Install it: apt-get install $*"
}

JDK_NEEDED=25

# The version in a JDK's own "release" file; 0 for a directory that is none, or that has no compiler.
jdk_version() {
  [[ -x $1/bin/javac && -r $1/release ]] || { echo 0; return; }
  local version
  version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  echo "${version:-0}"
}

jdk_on_path() {
  local java
  java=$(command -v javac) || return 0
  dirname "$(dirname "$(readlink -f "$java")")"
}

find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/*jdk* "${HOME:-/root}"/.sdkman/candidates/java/* "$(jdk_on_path)"; do
    [[ -n $home && $(jdk_version "$home") -ge $JDK_NEEDED ]] || continue
    echo "$home"
    return
  done
  return 1
}

need_jdk() {
  if ! JAVA_HOME=$(find_jdk); then
    install_packages "openjdk-$JDK_NEEDED-jdk-headless" || true
    JAVA_HOME=$(find_jdk) || fail \
      "JDK $JDK_NEEDED табылмады, бұл жүйенің қоймасында да жоқ. JDK $JDK_NEEDED не одан жаңасын орнатып, JAVA_HOME көрсетіңіз." \
      "No JDK $JDK_NEEDED found, and this system's packages have none. Install JDK $JDK_NEEDED or newer and set JAVA_HOME."
  fi
  export JAVA_HOME PATH="$JAVA_HOME/bin:$PATH"
}

need_node() {
  need node nodejs
  need npm npm
  local version
  version=$(node --version | sed 's/^v\([0-9]*\).*/\1/')
  [[ $version -ge 18 ]] || fail "Node.js 18 не одан жаңасы керек, мұнда: $version." "Node.js 18 or newer is needed, here is $version."
}

# A browser for the tests, and fonts that have Kazakh letters.
need_chromium() {
  CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
  if [[ -z $CHROMIUM ]]; then
    need chromium chromium fonts-noto-core fonts-dejavu-core
    CHROMIUM=$(command -v chromium)
  fi
  export CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

# Maven warns about its own libraries on a new JDK; that is nothing for us to mend.
maven() {
  need mvn maven
  (cd "$ROOT" && MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" mvn -B --no-transfer-progress "$@")
}

# --- building ------------------------------------------------------------------------------------------------------------

# Changes when a source is added, removed, renamed or saved; no file is read for it.
sources_stamp() {
  (
    cd "$ROOT"
    find pom.xml package.json package-lock.json tsconfig.json src/main -type f -printf '%p %s %T@\n' 2>/dev/null | sort
    echo "$JAVA_HOME"
  ) | sha256sum | cut -c1-16
}

# Libraries of the browser side, fetched again only when the lock file changed.
npm_install() {
  local directory=$1 lock
  lock=$(sha256sum "$directory/package-lock.json" | cut -d' ' -f1)
  [[ -f $directory/node_modules/.lock && $(<"$directory/node_modules/.lock") == "$lock" ]] && return
  (cd "$directory" && npm ci --no-audit --no-fund --loglevel=error >&2) || return
  echo "$lock" > "$directory/node_modules/.lock"
}

build_front_end() {
  [[ -f $ROOT/package.json ]] || return 0
  need_node
  npm_install "$ROOT" || return
  (cd "$ROOT" && npm run --silent build >&2)
}

# APP is a directory of its own per state of the sources: a running server keeps the files it was started from.
build_app() {
  need_jdk
  need tar tar
  need xz xz-utils
  local stamp
  stamp=$(sources_stamp)
  APP=$ROOT/target/app/$stamp
  [[ -f $APP/qashyq.jar ]] && return
  mkdir -p "$ROOT/target/app"
  exec 8>"$ROOT/target/app/build.lock"
  flock 8
  if [[ ! -f $APP/qashyq.jar ]]; then
    say "Qashyq жиналып жатыр, бірінші рет бірнеше минут алады · Building Qashyq; the first time takes some minutes"
    build_front_end
    maven -q package -Dmaven.test.skip=true >&2
    unpack_app
  fi
  exec 8>&-
}

unpack_app() {
  rm -rf "$APP.new"
  "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$ROOT/target/qashyq.jar" extract --destination "$APP.new" >&2
  mv "$APP.new" "$APP"
  forget_old_builds
}

# unpack_tested_app STAMP : what the tests have just packaged need not be built again to be started, unless a source changed meanwhile.
unpack_tested_app() {
  APP=$ROOT/target/app/$1
  [[ -f $APP/qashyq.jar || $(sources_stamp) != "$1" ]] && return
  mkdir -p "$ROOT/target/app"
  unpack_app
}

# Keeps the one before, which may be running.
forget_old_builds() {
  local old
  find "$ROOT/target/app" -mindepth 1 -maxdepth 1 -type d -printf '%T@ %p\n' | sort -rn | cut -d' ' -f2- | tail -n +3 |
    while read -r old; do rm -rf "$old"; done
}

# --- starting ------------------------------------------------------------------------------------------------------------

# The same for the server and for its rehearsal, or the start cache would not fit.
java_options() {
  JAVA_OPTIONS=(
    "-Xmx${QASHYQ_MEMORY:-768m}" -XX:+UseG1GC -XX:+ExitOnOutOfMemoryError
    --enable-native-access=ALL-UNNAMED
    -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true
  )
  # shellcheck disable=SC2206  # words are meant to be split here
  JAVA_OPTIONS+=(${QASHYQ_JAVA_OPTS:-})
}

# A command of the program other than the server: backup, restore.
run_command() {
  build_app
  java_options
  export QASHYQ_VAR=${QASHYQ_VAR:-$ROOT/var}
  exec "$JAVA_HOME/bin/java" "${JAVA_OPTIONS[@]}" -XX:TieredStopAtLevel=1 -jar "$APP/qashyq.jar" "$@"
}

port_answers() {
  (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

free_port() {
  local port
  while port=$((20000 + RANDOM % 10000)); do
    port_answers "$port" || { echo "$port"; return; }
  done
}
