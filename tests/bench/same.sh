#!/bin/sh
# tests/bench/same.sh RULES REPORTS: rules and reports with which mingce does what its rivals do and no more: the
# shipped tables and checks of intake, seventeen counts, three sheets a unit. No other relations, checks, funds.
set -eu
cd "$(dirname "$0")/../.."
rm -rf "$1" "$2"
mkdir -p "$1" "$2"
cp -r rules/tables rules/basis rules/parameters "$1/"
# Checks without rows are the engine's own.
awk '/^check \{/ { block = "" } { block = block $0 "\n" }
    /^}/ { if (block !~ /rows =/) printf "%s", block; block = "" }' \
    rules/checks/01-intake.lua rules/checks/05-returns.lua >"$1/checks.lua"
cp tests/bench/same/rules.lua "$1/zz.lua"
cp reports/00-style.lua tests/bench/same/report.lua "$2/"
