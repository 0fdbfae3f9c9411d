#!/bin/sh
# What lies at the top of the tree, and that no file is too long to be read in one go.
set -u
cd "$(dirname "$0")/../.." || exit 1
top='engine rules reports fixtures tests docs Makefile README.md README.zh.md CHANGELOG.md SECURITY.md LICENSE'
longest=600
bad=0

complain() {
    echo "$1"
    bad=1
}

# Of a copy without its history, all that lies there.
files() {
    git -c safe.directory='*' -c core.quotePath=off ls-files -co --exclude-standard 2>/dev/null ||
        find . -type f ! -path './.git/*' ! -path './build/*' ! -path './out/*' | sed 's/^\.\///'
}

for name in $(files | cut -d/ -f1 | sort -u); do
    case " $top " in
    *" $name "*) ;;
    *)
        case $name in
        .?*) ;;
        *) complain "$name: what is it, and must it lie at the top?" ;;
        esac
        ;;
    esac
done
for name in $top; do
    [ -e "$name" ] || complain "$name is missing"
done

# The first lines up to one without a comment; a licence line is no reason.
gives_reason() {
    awk '
        NR == 1 && /^#!/ { next }
        !/^(\/\*|\/\/| \*|--|#)/ { exit }
        /SPDX|shellcheck/ { next }
        /[Ll]ong|长/ { found = 1 }
        END { exit !found }' "$1"
}

# Rows of fixtures, the register of bases and the catalogue are data.
files | grep -E '\.(c|h|lua|sh|py)$' | grep -v '^rules/basis/' |
    while read -r file; do
        lines=$(wc -l <"$file")
        [ "$lines" -le "$longest" ] || gives_reason "$file" ||
            echo "$file: $lines lines; over $longest need a reason in the first comment"
    done | grep . && bad=1
exit $bad
