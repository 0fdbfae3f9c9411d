# What the cases of faults use, after tests/cases/lib.sh.
# shellcheck shell=sh

# Leaks cannot be looked for in a program that is traced, and libxlsxwriter leaves its own behind when a call fails.
ASAN_OPTIONS=${ASAN_OPTIONS:+$ASAN_OPTIONS:}detect_leaks=0
export ASAN_OPTIONS

# What fails, is killed or is cut short would spoil the counts of make cover: these go elsewhere.
GCOV_PREFIX=$PWD/../counts
GCOV_ERROR_FILE=/dev/null
export GCOV_PREFIX GCOV_ERROR_FILE

# small_rules: folders rules/ and reports/ so small that a run takes a moment, see tests/fault/rules.
small_rules() {
    mkdir -p rules/tables rules/checks rules/parameters reports
    ln -s "$ROOT/rules/basis" "$ROOT/tests/fault/rules/small.lua" rules/
    ln -s "$ROOT/rules/tables/01-units.lua" "$ROOT/rules/tables/03-persons.lua" rules/tables/
    ln -s "$ROOT/rules/checks/01-intake.lua" rules/checks/
    ln -s "$ROOT/rules/parameters/01-places.lua" rules/parameters/
    ln -s "$ROOT/reports/00-style.lua" "$ROOT/reports/60-forms.lua" "$ROOT/tests/fault/reports/small.lua" reports/
}

# small FOLDER: a case of two units and six people, one row with a wrong date; small_rules.
small() {
    new_case
    two_units
    roster 景洪市教育体育局/人员名册.csv <<'ROWS'
人员编号,姓名,出生年月,政治面貌,人员类别
P1,王一,1930-05-05,中共党员,离休
P2,李二,二月,中共党员,退休
P3,张三,1955-12-31,群众,退休
ROWS
    roster 景洪市卫生健康局/人员名册.csv <<'ROWS'
人员编号,姓名,出生年月,政治面貌,人员类别
P5,钱五,1962-06-15,中共党员,退休
P6,孙六,1940-07,群众,退休
P7,周七,1938-02-20,中共党员,退休
ROWS
    small_rules
}

# small_run [OPTION …], small_check: a run or a check of it, by one job so that each comes the same way.
small_run() {
    "$MINGCE" run case -o out --rules rules --reports reports -q --jobs 1 "$@"
}

# prints: the digests of all files of out/.
prints() {
    find out -type f -exec sha256sum {} + | LC_ALL=C sort -k2
}

# sweep …: tests/fault/sweep.py; FAULTS points of each kind (make faults: all).
sweep() {
    PYTHONDONTWRITEBYTECODE=1 "$PYTHON" "$ROOT/tests/fault/sweep.py" "$@"
}
