#!/bin/sh
# Every statistic stands in docs/statistics.md beside its definition, and none is told of there that
# the engine does not have.
set -u
cd "$(dirname "$0")/../.." || exit 1
mingce=${MINGCE:-$PWD/${BUILD:-build}/mingce}
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
LC_ALL=C "$mingce" list statistics | cut -d' ' -f1 | sort >"$work/listed"
# Backticks are signs of Markdown here.
# shellcheck disable=SC2016
# The first cell of the rows of tables; Wilson's and Clopper's limits have a table by their names.
{
    grep '^| ' docs/statistics.md | cut -d'|' -f2 | grep -o '`[a-z0-9_]*[`(]' | tr -d '`('
    grep -o '`[a-z]*_\(low\|high\)(hits, size)`' docs/statistics.md | tr -d '`' | cut -d'(' -f1
} | sort -u >"$work/told"
[ "$(wc -l <"$work/listed")" -gt 40 ] || { echo "mingce list statistics: too few"; exit 1; }
comm -23 "$work/listed" "$work/told" | sed 's/$/: not in docs\/statistics.md/' >"$work/wrong"
comm -13 "$work/listed" "$work/told" | sed 's/$/: in docs\/statistics.md, and nowhere else/' >>"$work/wrong"
cat "$work/wrong"
[ ! -s "$work/wrong" ]
