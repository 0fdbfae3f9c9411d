# What if a standard were another: who gains and who loses, on the screen and as a workbook.
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,行政区划代码,考核类别
U1,教育体育局,机关,532801,机关
U2,卫生健康局,机关,532801,机关
U3,民政局,机关,532801,机关
U4,人民医院,事业,532801,事业
U5,文化馆,事业,532801,事业
ROWS
roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别,编组方式
O1,甲支部,U1,党支部,单独组建
O2,乙党委,U2,党委,单独组建
ROWS
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,原单位
P1,某甲,中共党员,退休,U1
ROWS
roster 隶属关系.csv <<'ROWS'
人员编号,所在党支部
P1,O1
ROWS
rule_in_use <<'LUA'
parameter { name = "tried.each", title = "每少一次扣", unit = "count", { value = 3, basis = "ROSTER-FORM" } }
relation { name = "tried", title = "试", rows = [[
    select unit_id, unit_name, region_code, assess_group as peers, _source, _line, _row,
           case unit_id when 'U1' then 9 when 'U2' then 11 when 'U3' then 12 when 'U4' then 10 end as met, 12 as wanted,
           case unit_id when 'U1' then 3 when 'U2' then 1 when 'U3' then 2 else 3 end as places, 3 as all_places
    from units ]] }
assessment {
    name = "x", title = "某评", per = "unit", over = "tried", basis = "ROSTER-FORM", points = 100, group = "peers",
    items = {
        { name = "meetings", title = "会议", points = 60, mode = "shortfall", of = "met", to = "wanted", each = "tried.each" },
        { name = "places", title = "阵地", points = 40, mode = "share", of = "places", to = "all_places" },
    },
    grades = { { name = "优秀", least = 90 }, { name = "良好", least = 85 }, { name = "合格" } },
}
LUA
set_to() { # out, settings
    out=$1
    shift
    mingce run case -o "$out" -q --rules rules "$@"
}
set_to what_if --set tried.each=5 --set fund.work.floor_branch=350050
status mingce diff out what_if -o moves.xlsx
"$PYTHON" "$ROOT/tests/tools/cells.py" moves.xlsx 变化概览 名次变化 等次变化 金额变化
echo "== in Chinese, quietly; what moved for other programs"
in_chinese mingce diff out what_if -q | sed -n '/^x /,$p'
mingce diff out what_if --json | sed -n '/"group": "机关"/,/^    }/p; /"work_floor",/,/^    }/p'
echo "== the same again is the same; the other way round"
cp moves.xlsx first.xlsx
mingce diff out what_if -q -o moves.xlsx >/dev/null
cmp first.xlsx moves.xlsx && ls
mingce diff what_if out | sed -n '/^x /,$p'
echo "== nothing changed"
mingce diff out out -o none.xlsx
"$PYTHON" "$ROOT/tests/tools/cells.py" none.xlsx 变化概览 名次变化
echo "== a check has no totals; a folder that is not there"
mingce check case -o checked -q >/dev/null
status mingce diff out checked -q -o none.xlsx | tail -2
status mingce diff out what_if -q -o nowhere/moves.xlsx | tail -1
