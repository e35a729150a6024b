#!/usr/bin/env bash
# Builds the binaries that the readers of built apps are tested with, from our own sources, without anything of Apple's:
# Debian's clang, lld and LLVM, of one version, since another one lays them out otherwise.
#   apt-get install clang-19 lld-19 llvm-19
#   scripts/build-artifacts.sh            writes fixtures-built/mach-o and its CHECKSUMS
#   scripts/build-artifacts.sh --check    builds them elsewhere, and says whether they are the ones that are committed
set -euo pipefail
cd "$(dirname "$0")/.."

version=19
committed="$PWD/fixtures-built/mach-o"
sources="$PWD/fixtures-built/sources"
sdk="$PWD/fixtures-built/sdk"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
out="$committed"
if [ "${1-}" = --check ]; then out="$work/out"; fi
mkdir -p "$out"

# compile TARGET SOURCE OBJECT [flags…]. `-isystem` in place of paths that would stand in the binary.
compile() {
  local target=$1 source=$2 object=$3
  shift 3
  (cd "$sources" && "clang-$version" -target "$target" -fobjc-arc -O1 -c "$source" -o "$work/$object" "$@")
}

# link ARCHITECTURE PLATFORM MINIMUM OUTPUT [flags and objects…]
link() {
  local architecture=$1 platform=$2 minimum=$3 output=$4
  shift 4
  (cd "$work" && "ld64.lld-$version" -arch "$architecture" -platform_version "$platform" "$minimum" 27.2 \
    -syslibroot "$sdk" -framework HealthKit -framework Foundation -lobjc -lSystem "$@" -o "$output")
}

app() { link arm64 ios 16.0 "$@" -e _main; }
sign() { node scripts/sign-mach-o.mjs sign "$@"; }

for source in app plain by-name dependency dependency-plain; do compile arm64-apple-ios16.0 "$source.m" "$source.o"; done

app "$out/app-chained" -fixup_chains -adhoc_codesign app.o
app "$out/app-unsigned" -fixup_chains -no_adhoc_codesign app.o
app "$out/plain" -fixup_chains -adhoc_codesign plain.o
app "$out/by-name" -fixup_chains -adhoc_codesign by-name.o
compile arm64-apple-ios11.0 app.m of-old.o
link arm64 ios 11.0 "$out/app-dyld-info" -no_fixup_chains -adhoc_codesign of-old.o -e _main

# Stripped: the names stand in the fixups alone, or in what is bound alone.
for kind in chained dyld-info; do "llvm-strip-$version" "$out/app-$kind" -o "$out/app-$kind-stripped"; done

sign "$out/app-chained" "$out/signed" --xml "$sources/clinical.entitlements" --der "$sources/clinical.entitlements"
sign "$out/app-chained" "$out/signed-xml" --xml "$sources/clinical.entitlements"
sign "$out/app-chained" "$out/signed-contradicting" --xml "$sources/clinical.entitlements" --der "$sources/plain.entitlements"
sign "$out/plain" "$out/signed-plain" --xml "$sources/plain.entitlements" --der "$sources/plain.entitlements"
sign "$out/app-chained" "$out/signed-without"

# A library that the app links: by itself; as an archive, whose unused class goes unless -ObjC keeps it.
link arm64 ios 16.0 "$out/dependency.dylib" -dylib -install_name @rpath/Dependency.framework/Dependency \
  -fixup_chains -adhoc_codesign dependency.o
cp "$work/dependency.o" "$out/dependency.o"
(cd "$work" && "llvm-ar-$version" rcsD "$out/libdependency.a" dependency.o plain.o)
(cd "$work" && "llvm-ar-$version" rcsD "$out/libdependency-plain.a" dependency-plain.o)
app "$out/static-dropped" -fixup_chains -adhoc_codesign -dead_strip plain.o "$out/libdependency.a"
app "$out/static-kept" -fixup_chains -adhoc_codesign -dead_strip -ObjC plain.o "$out/libdependency.a"

# As an app ships: signed behind what was stripped, and behind what a library brought.
sign "$out/app-chained-stripped" "$out/signed-stripped" --xml "$sources/clinical.entitlements" --der "$sources/clinical.entitlements"
sign "$out/app-dyld-info-stripped" "$out/signed-dyld-info" --xml "$sources/clinical.entitlements" --der "$sources/clinical.entitlements"
for kind in kept dropped; do
  sign "$out/static-$kind" "$out/signed-static-$kind" --xml "$sources/plain.entitlements" --der "$sources/plain.entitlements"
done

# Imports with an addend: of 32 bits, and of 64.
compile arm64-apple-ios16.0 far.c far.o -DDISTANCE=100000
compile arm64-apple-ios16.0 far.c farther.o -DDISTANCE=0x100000000
app "$out/imports-addend" -fixup_chains -adhoc_codesign far.o
app "$out/imports-addend-64" -fixup_chains -adhoc_codesign farther.o

# For the simulator: the entitlements stand in sections. Beside it one of old for Intel, whose command is that of devices.
node scripts/sign-mach-o.mjs der "$sources/clinical.entitlements" "$work/clinical.der"
compile arm64-apple-ios16.0-simulator app.m simulator.o
compile x86_64-apple-ios12.0-simulator app.m intel.o
sections=(-sectcreate __TEXT __entitlements "$sources/clinical.entitlements" -sectcreate __TEXT __ents_der "$work/clinical.der")
link arm64 ios-simulator 16.0 "$out/simulator" -fixup_chains -adhoc_codesign simulator.o -e _main "${sections[@]}"
link x86_64 ios-simulator 12.0 "$work/simulator-intel" -no_fixup_chains intel.o -e _main "${sections[@]}"
"llvm-lipo-$version" -create "$out/simulator" "$work/simulator-intel" -output "$out/simulator-fat"

# The same without clinical records: asked of nobody, and granted to nobody.
compile arm64-apple-ios16.0-simulator plain.m simulator-plain.o
link arm64 ios-simulator 16.0 "$out/simulator-plain" -fixup_chains -adhoc_codesign simulator-plain.o -e _main \
  -sectcreate __TEXT __entitlements "$sources/plain.entitlements"

# A watch of old: addresses of 32 bits on a processor of 64.
compile arm64_32-apple-watchos7.0 app.m watch.o
link arm64_32 watchos 7.0 "$out/watch" -adhoc_codesign watch.o -e _main
compile arm64_32-apple-watchos7.0 plain.m watch-plain.o
link arm64_32 watchos 7.0 "$out/watch-plain" -adhoc_codesign watch-plain.o -e _main

# As the store gives it.
app "$out/encrypted" -fixup_chains -encryptable -adhoc_codesign app.o
node scripts/sign-mach-o.mjs encrypt "$out/encrypted"

# What the fuzzer starts from, where a reader has a part of a file.
mkdir -p "$out/parts"
node scripts/sign-mach-o.mjs part "$out/signed" "$out/parts/signed.signature" signature
node scripts/sign-mach-o.mjs part "$out/app-dyld-info" "$out/parts/app.bindings" bindings
for kind in app-chained imports-addend imports-addend-64; do
  node scripts/sign-mach-o.mjs part "$out/$kind" "$out/parts/$kind.fixups" fixups
done
cp "$work/clinical.der" "$out/parts/clinical.der"

find "$out" -type f -exec chmod 644 {} +
if [ "$out" = "$committed" ]; then
  (cd "$committed" && find . -type f ! -name CHECKSUMS -printf '%P\n' | LC_ALL=C sort | xargs sha256sum > CHECKSUMS)
else
  (cd "$out" && sha256sum --check --quiet "$committed/CHECKSUMS")
fi
