#!/bin/sh
# Runs one case for tests/run.sh: tests/case.sh FOLDER NAME. It runs in FOLDER/case, empty; what it
# printed and its exit status are then in FOLDER/out. A check of the tree, tree/NAME, runs where the
# tree is. What is not done after PATIENCE seconds (20 minutes; 0: never) is ended, and says so: one that
# hangs must not keep the others from being told.
set -u
within() { # COMMAND …
    timeout -k 10 "${PATIENCE:-1200}" "$@" </dev/null &
    trap 'kill $!' INT TERM HUP
    wait $!
    status=$?
    case $status in 124 | 137) echo "not done after ${PATIENCE:-1200} s" ;; esac
    echo "exit $status"
}
folder=$1/case
case $2 in
    tree/*)
        mkdir -p "$1" && cd "$ROOT" || exit 1
        {
            within sh "tests/$2.sh"
        } >"$1/out" 2>&1
        exit
        ;;
esac
case=$ROOT/tests/cases/$2.sh
mkdir -p "$folder" && cd "$folder" || exit 1
{
    # What is in quotes is for the shell that within starts.
    # shellcheck disable=SC2016
    within sh -c '. "$ROOT/tests/cases/lib.sh"; . "$1"' case "$case"
} >"$1/out" 2>&1
cd / && rm -rf "$folder"
