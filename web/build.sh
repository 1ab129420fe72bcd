#!/bin/sh
# Builds the screens for Maven, or skips when nothing changed.
#   build.sh static TARGET   puts the built files into TARGET
#   build.sh test            runs the tests of the screens
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
  find src public tests package.json package-lock.json .npmrc vite.config.ts vitest.browser.config.ts tsconfig.json index.html openapi.yaml build.sh \
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
  npx vue-tsc --noEmit
  WEB_OUT=$kept/next npx vite build --logLevel warn
  rm -rf $kept/static
  mv $kept/next $kept/static
  echo "$now" > $kept/stamp
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
  if [ "${2:-false}" = true ] || [ "${3:-false}" = true ]; then say "tests skipped as asked"; exit 0; fi
  if has_node; then
    install
    npm test --silent
  else
    say "no Node 20.19 or newer: the tests of the screens are not run"
  fi ;;
*)
  echo "usage: build.sh static TARGET | test" >&2
  exit 2 ;;
esac
