#!/bin/sh
# ci_scripts/ci_post_clone.sh, beside the project and executable (`chmod +x`): Xcode Cloud runs it after the clone, and
# keeps its lines in the log of the build. The build ends there when it ends with another code than 0.
set -eu

# Xcode Cloud has no Node; it has Homebrew.
command -v node > /dev/null || brew install --quiet node

check=$(mktemp -d)/clinical-records-check
git clone --quiet --depth 1 --branch v0 https://github.com/clinical-records-check/clinical-records-check "$check"
node "$check/dist/cli/index.js" --format xcode "$CI_PRIMARY_REPOSITORY_PATH"
