#!/bin/sh
# Every message id of the engine and of rules/checks stands in docs/messages.md, with its exit
# status or severity, and nothing else does; every one is printed by some case.
set -u
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
LC_ALL=C
export LC_ALL
bad=0

complain() {
    echo "$1"
    bad=1
}

# No case brings these about:
#   csv-parse     libcsv refuses a line only for want of memory
#   query-endless takes minutes; tests/unit/check_guard.c has it
#   sodium-start  wants a system without random numbers
without_case='csv-parse query-endless sodium-start'

# "id status" of each place that raises a fault. What script_fail raises is a fault of rules.
cat engine/*/*.c | tr '\n' ' ' >"$work/code"
{
    sed -n 's/^ *FAULT_\([A-Z]*\) = \([0-9]*\),.*/\1 \2/p' engine/base/fault.h |
        while read -r kind status; do
            grep -oE "FAULT_$kind, *\"[a-z0-9-]+\"" "$work/code" |
                sed "s/.*\"\(.*\)\"/\1 $status/"
        done
    grep -oE '(script_fail\( *[a-z>-]+|wrong\(&?[a-z]+), *"[a-z0-9-]+"' "$work/code" |
        sed 's/.*"\(.*\)"/\1 4/'
} | sort -u >"$work/faults"
# What reading finds by itself is declared too: the fault check-missing sees to it.
cat rules/checks/*.lua | tr '\n' ' ' |
    grep -oE 'check \{ *name = "[a-z0-9-]+"[^{}]*severity = "[a-z]+"' |
    sed 's/^[^"]*"\([^"]*\)".*"\([a-z]*\)"$/\1 \2/' | sort -u >"$work/findings"
[ "$(wc -l <"$work/findings")" -eq "$(cat rules/checks/*.lua | grep -c '^check {')" ] ||
    complain "rules/checks: name, title and severity are to stand first in each check"

described() { # part -> "id status or severity"
    awk -v part="## $1" '
        /^## / { on = $0 == part }
        on && /^### / { id = $2; getline; gsub(/^\*\*|:\*\*.*/, ""); print id, $0 }' docs/messages.md
}

compare() { # part, what the code has
    described "$1" >"$work/told"
    cut -d' ' -f1 "$work/told" >"$work/told_ids"
    sort -u "$work/told_ids" >"$work/told_once"
    cut -d' ' -f1 "$2" | sort -u >"$work/ids"
    {
        sort -c "$work/told_ids" 2>/dev/null || echo "$1 are not in alphabetical order"
        sort "$work/told_ids" | uniq -d | sed 's/$/ stands there twice/'
        comm -23 "$work/ids" "$work/told_once" | sed "s/\$/ is not among the $1/"
        comm -13 "$work/ids" "$work/told_once" | sed 's/$/ is nowhere else/'
        while read -r id said; do
            grep -qx "$id $said" "$2" || ! grep -q "^$id " "$2" ||
                echo "$id is told to be $said; it is $(sed -n "s/^$id //p" "$2")"
        done <"$work/told"
    } | sed 's/^/docs\/messages.md: /' >"$work/say"
    while read -r id; do
        case " $without_case " in
        *" $id "*)
            ! grep -qxF "$id" "$work/printed" || echo "$id has a case; take it off the list in $0"
            ;;
        *) grep -qxF "$id" "$work/printed" || echo "$id has no case" ;;
        esac
    done <"$work/ids" >>"$work/say"
    [ ! -s "$work/say" ] || complain "$(cat "$work/say")"
}

# As printed: at the end of a line, between brackets.
cat tests/cases/*/*.out | sed -n 's/.* \[\([a-z][a-z0-9-]*\)\]$/\1/p' | sort -u >"$work/printed"
compare Faults "$work/faults"
compare Findings "$work/findings"
# An id that is raised in a way which the patterns above do not see.
sed -n 's/^### //p' docs/messages.md | sort -u | comm -13 - "$work/printed" >"$work/say"
[ ! -s "$work/say" ] || complain "printed by a case, not described: $(paste -sd' ' "$work/say")"
exit $bad
