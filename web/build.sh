#!/bin/sh
# Builds the screens for Maven, or skips when nothing changed.
#   build.sh static TARGET   puts the built files into TARGET
#   build.sh test            checks the types of the screens and runs their tests
#   build.sh browser         looks at the built screens with recorded answers in a real browser
#   build.sh journeys        people's journeys through the packaged platform; browser before them if the last word is true
# The browser is the one XIEZHI_CHROMIUM names, else the first known name on the PATH.
# Without Node 20.19 or newer, or with WEB_SKIP=1: unpacks web-dist.zip if it lies here, else writes one page that says so.
set -eu
cd "$(dirname "$0")"
kept=.dist

say() { echo "web: $*"; }

has_node() {
  [ "${WEB_SKIP:-}" != 1 ] && command -v npm >/dev/null 2>&1 && command -v node >/dev/null 2>&1 &&
    node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)'
}

fingerprint() {
  find src public tests package.json package-lock.json .npmrc vite.config.ts vitest.browser.config.ts vitest.journeys.config.ts tsconfig.json index.html openapi.yaml build.sh \
    -type f ! -name components.d.ts -exec sha256sum {} + | LC_ALL=C sort -k 2 | sha256sum | cut -d ' ' -f 1
}

install() {
  lock=$(sha256sum package-lock.json | cut -d ' ' -f 1)
  if [ -d node_modules ] && [ "$(cat node_modules/.xiezhi-lock 2>/dev/null)" = "$lock" ]; then return; fi
  say "npm ci"
  npm ci --no-progress --loglevel=error || { say "npm ci failed; without the screens: WEB_SKIP=1" >&2; exit 1; }
  echo "$lock" > node_modules/.xiezhi-lock
}

build() {
  now=$(fingerprint)
  if [ -f $kept/static/index.html ] && [ "$(cat $kept/stamp 2>/dev/null)" = "$now" ]; then
    say "unchanged, not built again"
    return
  fi
  install
  say "building"
  rm -rf $kept/next
  WEB_OUT=$kept/next npx vite build --logLevel warn
  rm -rf $kept/static
  mv $kept/next $kept/static
  echo "$now" > $kept/stamp
}

has_browser() {
  if [ -n "${XIEZHI_CHROMIUM:-}" ]; then
    command -v "$XIEZHI_CHROMIUM" >/dev/null || { say "XIEZHI_CHROMIUM names no program: $XIEZHI_CHROMIUM" >&2; exit 1; }
    return
  fi
  for name in chromium chromium-browser google-chrome google-chrome-stable chrome headless_shell; do
    if XIEZHI_CHROMIUM=$(command -v "$name"); then export XIEZHI_CHROMIUM; return; fi
  done
  return 1
}

is_unwanted() {
  if [ "$1" = true ] || [ "$2" = true ]; then say "tests skipped as asked"; return; fi
  return 1
}

look() { # runs the tests of vitest.$1.config.ts
  npx vitest run --config "vitest.$1.config.ts"
}

without_node() {
  mkdir -p "$1"
  if [ -f web-dist.zip ]; then
    say "no Node, unpacking web-dist.zip"
    archive=$(pwd)/web-dist.zip
    (cd "$1" && { unzip -qo "$archive" 2>/dev/null || "${JAVA_HOME:+$JAVA_HOME/bin/}jar" -xf "$archive"; })
    return
  fi
  say "no Node 20.19 or newer: the package is built without the screens"
  cp without-node.html "$1/index.html"
}

case "${1:-}" in
static)
  target=$2
  rm -rf "$target"
  if has_node; then
    build
    mkdir -p "$target"
    cp -R $kept/static/. "$target/"
  else
    without_node "$target"
  fi ;;
test)
  if is_unwanted "${2:-false}" "${3:-false}"; then exit 0; fi
  if has_node; then
    install
    npm run typecheck --silent
    npm test --silent
  else
    say "no Node 20.19 or newer: the tests of the screens are not run"
  fi ;;
browser | journeys)
  if is_unwanted "${2:-false}" "${3:-false}"; then exit 0; fi
  if ! has_node || ! has_browser; then
    say "***** WARNING: THE JOURNEYS WERE NOT RUN: they need Node 20.19 and a chromium on the PATH or in XIEZHI_CHROMIUM *****" >&2
    exit 0
  fi
  build
  install
  if [ "$1" = browser ] || [ "${4:-false}" = true ]; then look browser; fi
  if [ "$1" = journeys ]; then look journeys; fi ;;
*)
  echo "usage: build.sh static TARGET | test | browser | journeys" >&2
  exit 2 ;;
esac
