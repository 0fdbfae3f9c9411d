#!/bin/sh
# Every source file of engine/ stands in the map at the top of engine/command/main.c.
set -u
cd "$ROOT" || exit 1
map=$(sed -n '/^ \* The map/,/^ \*\//p' engine/command/main.c)
bad=0
for file in engine/*/*.c; do
    name=$(basename "$file" .c)
    case $name in declare_*) name='declare\*' ;; esac
    echo "$map" | grep -qwE -- "$name" || { echo "$file is not in the map" && bad=1; }
done
exit $bad
