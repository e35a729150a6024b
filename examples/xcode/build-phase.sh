#!/bin/sh
# A run script phase, which Xcode shows findings of at their lines: "sh" as shell, and this as its text, or
#   "$SRCROOT/scripts/clinical-records.sh"
# with this file there. Uncheck "Based on dependency analysis": what one file asks for, another may read.
#
# The phase reads the whole checkout, which Xcode's sandbox for scripts does not let it do: give it to a target with
# ENABLE_USER_SCRIPT_SANDBOXING = NO. An aggregate target of its own, on which the app depends, leaves the app's own
# phases in the sandbox.
#
# CLINICAL_RECORDS_CHECK is a build setting with the folder of the clone:
#   git clone --depth 1 --branch v0 https://github.com/clinical-records-check/clinical-records-check
set -eu

check="${CLINICAL_RECORDS_CHECK:-$SRCROOT/../clinical-records-check}"

if [ "${ENABLE_USER_SCRIPT_SANDBOXING:-NO}" = YES ]; then
  echo "error: Clinical Records Check cannot read the project: set ENABLE_USER_SCRIPT_SANDBOXING = NO for the target ${TARGET_NAME:-} of this phase."
  exit 1
fi

# Xcode has the path of the system alone.
PATH="$PATH:/opt/homebrew/bin:/usr/local/bin"
if ! command -v node > /dev/null; then
  echo "warning: Clinical Records Check did not run: Node 20.19 or later is not on the path."
  exit 0
fi
if [ ! -f "$check/dist/cli/index.js" ]; then
  echo "warning: Clinical Records Check did not run: there is no clone of it at $check."
  exit 0
fi

# A build asks no web site. With --fail-on never nothing stops it, and errors are shown as warnings.
exec node "$check/dist/cli/index.js" --format xcode --no-urls "$SRCROOT"
