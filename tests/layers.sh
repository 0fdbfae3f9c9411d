#!/bin/sh
# Whether the includes of engine/ point one way:
#
#   base <- model <- intake store stats money sheet script seal <- batch <- command
#
# The parts in the middle never include one another; each outside library is known to one folder;
# a header that names a library's types stays inside its folder.
set -u
cd "$(dirname "$0")/.." || exit 1
parts='intake store stats money sheet script seal'
bad=0

complain() {
    echo "$1"
    bad=1
}

may_include() { # folder, included folder
    [ "$1" = "$2" ] && return 0
    case $1 in
    base) return 1 ;;
    model) [ "$2" = base ] ;;
    batch) [ "$2" != command ] ;;
    command) return 0 ;;
    *) [ "$2" = base ] || [ "$2" = model ] ;;
    esac
}

library_of() { # header -> the folder that may know it
    case $1 in
    sqlite3.h) echo store ;;
    lua.h | lauxlib.h | lualib.h) echo script ;;
    xlsxwriter.h) echo sheet ;;
    csv.h | iconv.h | zip.h | expat.h) echo intake ;;
    gsl/*) echo stats ;;
    sodium.h) echo seal ;;
    libintl.h) echo base ;;
    esac
}

for file in engine/*/*.c engine/*/*.h; do
    folder=${file#engine/}
    folder=${folder%%/*}
    # Includes hold no blanks.
    # shellcheck disable=SC2013
    for header in $(sed -n 's/^#include "\(.*\)"$/\1/p' "$file"); do
        target=${header%%/*}
        [ -f "engine/$header" ] || complain "$file: \"$header\" is not written from engine/"
        may_include "$folder" "$target" || complain "$file: $folder may not include $header"
        if [ "$folder" != "$target" ] &&
            grep -qE '#include <(sqlite3|lua|xlsxwriter|csv|iconv|zip|expat|gsl|sodium)' "engine/$header"; then
            complain "$file: $header is for $target alone"
        fi
    done
    # shellcheck disable=SC2013
    for header in $(sed -n 's/^#include <\(.*\)>$/\1/p' "$file"); do
        owner=$(library_of "$header")
        [ -z "$owner" ] || [ "$owner" = "$folder" ] ||
            complain "$file: only $owner may know <$header>"
    done
done
for folder in engine/*/; do
    folder=${folder#engine/}
    case " base model $parts batch command po " in
    *" ${folder%/} "*) ;;
    *) complain "engine/$folder is no folder of the house" ;;
    esac
done
exit $bad
