#!/bin/sh
# Runs one case for tests/run.sh: tests/case.sh FOLDER NAME. It runs in FOLDER/case, empty; what it
# printed and its exit status are then in FOLDER/out.
set -u
folder=$1/case
case=$ROOT/tests/cases/$2.sh
mkdir -p "$folder" && cd "$folder" || exit 1
{
    sh -c '. "$ROOT/tests/cases/lib.sh"; . "$1"' case "$case" </dev/null
    echo "exit $?"
} >"$1/out" 2>&1
cd / && rm -rf "$folder"
