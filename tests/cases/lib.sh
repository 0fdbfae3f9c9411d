# What cases use. A case runs in an empty folder; MINGCE and ROOT are set.
# shellcheck shell=sh

# The program under test.
mingce() {
    "$MINGCE" "$@"
}

# new_case [LINE …]: a folder case/ with a case.lua, the lines added to it.
new_case() {
    mkdir -p case
    {
        printf 'case {\n    title = "测试", place = "532801", period = "2021", as_of = "2021-12-31",\n'
        for line; do
            printf '    %s\n' "$line"
        done
        printf '}\n'
    } >case/case.lua
}

# roster FILE: writes case/FILE from what follows.
roster() {
    mkdir -p "case/$(dirname "$1")"
    cat >"case/$1"
}

# two_units: a roster of units that others refer to.
two_units() {
    roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位简称,单位性质,行政区划代码
U1,景洪市教育体育局,教体局,机关,532801
U2,景洪市卫生健康局,卫健局,机关,532801
ROWS
}
