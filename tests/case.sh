#!/bin/sh
# Runs one case for tests/run.sh: tests/case.sh FOLDER NAME. It runs in FOLDER/case, empty; what it
# printed and its exit status are then in FOLDER/out. A check of the tree, tree/NAME, runs where the
# tree is.
set -u
folder=$1/case
case $2 in
    tree/*)
        mkdir -p "$1" && cd "$ROOT" || exit 1
        {
            sh "tests/$2.sh" </dev/null
            echo "exit $?"
        } >"$1/out" 2>&1
        exit
        ;;
esac
case=$ROOT/tests/cases/$2.sh
mkdir -p "$folder" && cd "$folder" || exit 1
{
    sh -c '. "$ROOT/tests/cases/lib.sh"; . "$1"' case "$case" </dev/null
    echo "exit $?"
} >"$1/out" 2>&1
cd / && rm -rf "$folder"
