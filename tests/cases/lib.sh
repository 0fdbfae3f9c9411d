# What cases use. A case runs in an empty folder; MINGCE, ROOT and PYTHON are set.
# shellcheck shell=sh

# The program under test.
mingce() {
    "$MINGCE" "$@"
}

# As a user sees it who wants Chinese, on a machine that has no Chinese locale.
in_chinese() {
    LC_ALL=C.UTF-8 LANGUAGE=zh_CN "$@"
}

# status COMMAND …: its output, then its exit status.
status() {
    "$@"
    echo "= $?"
}

# how_many: what "mingce test" says, but not how many rules are shipped, which changes often.
how_many() {
    sed -E '/^(touched by tests|测试涉及)/s%( of |/)[0-9]+%\1N%g'
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

# workbook FILE: writes the workbook case/FILE as described by what follows, see tests/tools.
workbook() {
    mkdir -p "case/$(dirname "$1")"
    PYTHONIOENCODING=utf-8 PYTHONUTF8=1 PYTHONDONTWRITEBYTECODE=1 \
        "$PYTHON" "$ROOT/tests/tools/workbook.py" "case/$1"
}

# two_units: a roster of units that others refer to.
two_units() {
    roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位简称,单位性质,行政区划代码
U1,景洪市教育体育局,教体局,机关,532801
U2,景洪市卫生健康局,卫健局,机关,532801
ROWS
}

# run_out [OPTION …]: a run of case/ into out/; what is wrong with it is shown.
run_out() {
    mingce run case -o out -q "$@"
}

# check_out [OPTION …]: a check of case/ into out/; what it finds is shown.
check_out() {
    mingce check case -o out -q "$@"
}

# db SQL …: what out/case.db answers, cells between bars.
db() {
    for sql; do
        sqlite3 out/case.db "$sql"
    done
}

# part FILE NAME: a part of the package FILE in out/, as it stands there.
part() {
    "$PYTHON" -c 'import sys, zipfile
sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))' "out/$1" "$2"
}

# cells FILE SHEET[!RANGE] … [FILE …]: the cells of sheets of workbooks in out/, a row a line.
cells() {
    (cd out && "$PYTHON" "$ROOT/tests/tools/cells.py" "$@")
}

# copies FILE …: the copies of files in workbooks of out/ that go back to units.
copies() {
    (cd out && "$PYTHON" "$ROOT/tests/tools/copies.py" "$@")
}

# pages FILE …: how the sheets of workbooks in out/ are named, headed and printed.
pages() {
    (cd out && "$PYTHON" "$ROOT/tests/tools/pages.py" "$@")
}

# shipped: a folder rules/ and a folder reports/ with the shipped ones, to be added to.
shipped() {
    [ -d rules ] || {
        mkdir rules reports
        ln -s "$ROOT"/rules/* rules/
        ln -s "$ROOT"/reports/* reports/
    }
}

# without KIND/NAME.lua: the shipped rules but for one file.
without() {
    shipped
    rm -r "rules/${1%/*}"
    mkdir "rules/${1%/*}"
    ln -s "$ROOT/rules/${1%/*}"/* "rules/${1%/*}/"
    rm "rules/$1"
}

# rule: the shipped rules and what follows, read but not run.
rule() {
    shipped
    cat >rules/zz.lua
    mingce list funds --rules rules >/dev/null
    echo "= $?"
}

# rule_in_use: the shipped rules and what follows, run over case/.
rule_in_use() {
    shipped
    cat >rules/zz.lua
    status run_out --rules rules
}

# report, report_in_use: the same with reports.
report() {
    shipped
    cat >reports/zz.lua
    mingce list funds --reports reports >/dev/null
    echo "= $?"
}

report_in_use() {
    shipped
    cat >reports/zz.lua
    status run_out --reports reports
}

# small_case: one of everything, few enough to be counted on the fingers. No findings.
#
#   P1 P2 P3  party members of U1, at home in O2 (of U1's own)
#   P4        retired from U1, no party member
#   P5 P6     party members of U2, at home in O4 (mixed) and O3 (a joint branch); P5 retired in 2021
#   P7        of U2, died in 2021
#   P8        of U2, at work, instructor of O2
#
# O1 is the general branch above O2; O5 is temporary. V1 is a community.
small_case() {
    new_case "$@"
    roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位简称,曾用名,单位性质,行政区划代码
U1,景洪市教育体育局,教体局,景洪市教育局,机关,532801
U2,景洪市卫生健康局,卫健局,,事业,532801
V1,江北社区,,,村社区,532801
ROWS
    roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,所属单位,上级党组织,组织类别,编组方式,本届起始,任期,星级,示范级别,达标情况,指导员
O1,教体局党总支,U1,,党总支,单独组建,2020-05,3,,,达标,
O2,教体局老干部党支部,U1,O1,党支部,单独组建,2020-05,3,4,县,创优,P8
O3,卫健局老干部党支部,U2,,联合支部,单独组建,2020-05,3,3,无,创建中,
O4,卫健局机关党支部,U2,,党支部,混编,2020-05,3,,,,
O5,江北临时党支部,V1,,临时党支部,单独组建,,,,,,
ROWS
    roster 景洪市教育体育局/人员名册.csv <<'ROWS'
人员编号,姓名,公民身份号码,性别,民族,出生年月,政治面貌,人员类别,享受待遇,联系电话,异地居住,异动类型,异动时间,去世时间
P1,王一,532899193005050010,男,汉,1930-05-05,中共党员,离休,厅局级,15400000001,本地,,,
P2,李二,532899194510020028,女,汉,1945-10-02,中共党员,退休,县处级,15400000002,本地,,,
P3,张三,532899195512310031,男,傣族,1955-12-31,中共党员,退休,乡科级,15400000003,本地,,,
P4,赵四,53289919600101004X,女,傣族,1960-01-01,群众,退休,,15400000004,本地,,,
ROWS
    roster 景洪市卫生健康局/人员名册.csv <<'ROWS'
人员编号,姓名,公民身份号码,性别,民族,出生年月,政治面貌,人员类别,享受待遇,联系电话,异地居住,异动类型,异动时间,去世时间
P5,钱五,532899196206150054,男,汉,1962-06-15,中共党员,退休,乡科级,15400000005,本地,新退休,2021-08-01,
P6,孙六,532899194007110069,女,汉,1940-07,中共党员,退休,县处级,15400000006,异地,,,
P7,周七,532899193802200077,男,汉,1938-02-20,中共党员,退休,,,本地,,,2021-04-01
P8,吴八,532899197001010095,男,汉,1970-01-01,中共党员,在职,,15400000008,本地,,,
ROWS
    roster 隶属关系.csv <<'ROWS'
人员编号,所在党支部,党员类别,转入时间,转出时间
P1,O2,正式,1990-01,
P2,O2,正式,2001-03,
P3,O2,正式,2016-01,
P5,O4,正式,2000-01,
P6,O3,正式,2000-01,
P7,O3,正式,1999-01,2021-04-01
ROWS
    roster 社区报到.csv <<'ROWS'
人员编号,管理方类型,管理方,报到时间
P6,社区,江北社区,2021-03-01
ROWS
    roster 活动台账.csv <<'ROWS'
活动编号,日期,组织方,活动类别,主题,应到人数,实到人数
A1,2021-03-10,O2,党员大会,一季度党员大会,3,1
A2,2021-05-04,T1,志愿服务,文明劝导,2,2
A3,2020-12-31,O2,党员大会,上年末党员大会,3,1
ROWS
    roster 签到表.csv <<'ROWS'
活动编号,人员编号,参加状态
A1,P1,送学
A1,P2,√
A1,P3,缺席
A2,P2,实到
A2,P6,线上
A3,P3,实到
ROWS
    roster 荣誉表彰.csv <<'ROWS'
荣誉编号,获奖主体类别,获奖主体,荣誉名称,荣誉类别,级别,年度,撤销时间
H1,个人,P1,优秀共产党员,优秀共产党员,州级,2021,
H2,支部,O2,先进基层党组织,先进基层党组织,市级,2021,
H3,个人,P1,光荣在党50年纪念章,光荣在党50年,全国,2021,
H4,个人,P2,优秀共产党员,优秀共产党员,市级,2020,
H5,个人,P6,优秀党务工作者,优秀党务工作者,市级,2021,2021-11-01
ROWS
    roster 银发人才库.csv <<'ROWS'
人员编号,类别,状态
P2,政治理论宣讲,在库
P2,医疗卫生专家,在库
P6,3,退库
ROWS
    roster 队伍名册.csv <<'ROWS'
队伍编号,队伍名称,队伍类别,挂靠单位
T1,银发志愿服务队,志愿,U1
T2,医疗专家服务队,医疗,U2
T3,五老宣讲团,五老,U1
ROWS
    roster 队员名册.csv <<'ROWS'
队伍编号,人员编号
T1,P2
T1,P6
T3,P1
ROWS
}

# same A B: both results are the same but for when they were made.
same() {
    diff -r -x chain.txt "$1" "$2"
}

# verdicts [ARGUMENT …]: what verify says, without digests and sizes, and its exit status.
verdicts() {
    mingce verify "$@" >said 2>&1
    set -- $?
    sed 's/[0-9a-f]\{12,\}/H/g; s/[0-9]\{2,\}/N/g' said
    echo "= $1"
}

# found RULE …: what a check of case/ finds by these rules, and nothing else; "none" if nothing.
found() {
    rules=$(printf '|%s' "$@")
    mingce check case -o out -q | grep -E "\[(${rules#|})\]\$" || echo none
}

# own_annual [KEY = VALUE,]: five units with what people gave them, and rules/ with a small annual
# assessment in the place of the shipped one; the key goes into it.
own_annual() {
    roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,行政区划代码,考核类别
U1,景洪市教育体育局,机关,532801,机关
U2,景洪市卫生健康局,机关,532801,机关
U3,景洪市民政局,机关,532801,机关
U4,景洪市人民医院,事业,532801,事业
U5,景洪市文化馆,事业,532801,事业
ROWS
    roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别,编组方式,示范级别,达标情况,星级
O1,教体局老干部党支部,U1,党支部,单独组建,县,达标,4
O2,卫健局老干部党支部,U2,党支部,单独组建,,创建中,
ROWS
    roster 市委老干部局/评分.csv <<'ROWS'
年度,被考核单位,指标,评分来源,分值,依据
2021,U1,2.1,自评,20,
2021,U1,2.1,县评,18.5,记录不全
2021,U2,2.1,县评,20,
2021,U3,2.1,自评,19,
2021,U3,2.1,县评,17,没有签到
2021,U3,2.1,市评,18,补充签到后复核
2021,U4,2.1,县评,25,
2021,U5,2.1,县评,20,
2021,U5,1.1,抽查,10,没有文号的改动
ROWS
    roster 市委老干部局/一票否决.csv <<'ROWS'
被考核单位,年度,事由,文号
U2,2021,发生违纪,纪字〔2021〕1号
U1,2021,没有文号的,
ROWS
    mkdir -p rules reports
    ln -s "$ROOT"/rules/* rules/
    ln -s "$ROOT"/reports/* reports/
    rm rules/assessments
    mkdir rules/assessments
    for file in "$ROOT"/rules/assessments/*.lua; do
        grep -q 'name = "annual"' "$file" || ln -s "$file" rules/assessments/
    done
    cat >rules/zz.lua <<LUA
relation {
    name = "small_annual", title = "试评单位",
    rows = [[
        select u.unit_id, u.unit_name, u.region_code, u.assess_group as peers, iif(u.unit_id = 'U4', 3, 5) as done,
               6 as wanted, u.unit_id <> 'U3' as in_term, 0 as away
        from units u
    ]],
}
relation {
    name = "small_annual_scores", title = "试评",
    rows = [[
        select s.subject_id, coalesce(i.item_id, s.item_id) as item_id, s.score, s.basis as reason,
               case s.source when '自评' then 'self' when '县评' then 'first' when '市评' then 'review' else 'settled' end
                   as stage,
               iif(s.source = '市评', '市发1号', null) as doc_no, s._source, s._line
        from scores s left join item i on i.assessment = 'annual' and i.number = s.item_id
    ]],
}
relation {
    name = "small_annual_bonus", title = "试加",
    rows = [[ select 'U1' as subject_id, 2 * column1 as points, '获奖' as reason, column2 as doc_no,
                     1 as _source, column1 as _line
              from (values (1, '奖字1号'), (2, null), (3, '奖字3号')) ]],
}
parameter {
    name = "small.each", title = "少一次扣的分", unit = "count", { value = 2, from = "2020-01-01", basis = "ROSTER-FORM" },
}
assessment {
    name = "annual", title = "年度考核", per = "unit", over = "small_annual", basis = "ROSTER-FORM", points = 100,
    group = "peers", exempt = "away", scores = "small_annual_scores", $*
    items = {
        { name = "setting", title = "组织设置", number = "1", points = 60, items = {
            { name = "third", title = "会议", number = "1.1", points = 10, weight = 3, mode = "share", of = "done", to = "wanted",
              says = "按应开次数的比例得分", cure = "按规定次数开会，并登记台账" },
            { name = "term", title = "按期换届", number = "1.2", points = 30, mode = "flag", of = "in_term", says = "按期换届得30分",
              cure = "届满的及时换届" },
        } },
        { name = "committee", title = "班子建设", number = "2", points = 20, items = {
            { name = "hand", title = "评议", number = "2.1", points = 20, mode = "manual", says = "由县局评定" },
        } },
        { name = "life", title = "学习活动", number = "4", points = 20, items = {
            { name = "short", title = "三会一课", number = "4.1", points = 20, mode = "shortfall", of = "done", to = "wanted",
              each = "small.each", says = "少一次扣2分" },
        } },
    },
    bonus = { from = "small_annual_bonus", title = "加分", most = 5 },
    veto = { from = "veto", title = "一票否决", grade = "不合格" },
    grades = { { name = "优秀", least = 85 }, { name = "良好", least = 75 }, { name = "合格", least = 60 },
               { name = "不合格" } },
    quota = { grade = "优秀", share = "0.5" },
    convert = { whole = 1000, share = "0.02" },
}
LUA
}

# paid_case COUNT [rule]: a run over so many payments of two units, see tests/tools/payments.py.
paid_case() {
    new_case
    two_units
    "$PYTHON" "$ROOT/tests/tools/payments.py" "$@" >case/经费支出.csv
    run_out >/dev/null
}

# audited FILE [ID=YUAN …]: the drawn sample FILE with its audited amounts, see tests/tools/audited.py.
audited() {
    "$PYTHON" "$ROOT/tests/tools/audited.py" "$@"
}

# few_rules: rules/ and reports/ with little in them, for cases in which many cases are run: units,
# persons, how many are retired and how many of these are women, and the sheet that says who reported.
few_rules() {
    mkdir -p rules reports
    ln -s "$ROOT/rules/basis" "$ROOT/rules/tables" "$ROOT/rules/parameters" rules/
    ln -s "$ROOT/rules/checks/01-intake.lua" "$ROOT/rules/relations/13-merged.lua" rules/
    ln -s "$ROOT/reports/00-style.lua" reports/
    # Of these, what the engine finds by itself.
    awk 'BEGIN { RS = ORS = "\n}\n" } !/rows =|from =/' "$ROOT/rules/checks/05-returns.lua" >rules/returns.lua
    cat >rules/few.lua <<'LUA'
level { name = "unit", title = "单位", from = "units", id = "unit_id", label = "unit_name", place = "region_code" }
relation {
    name = "retired", title = "离退休干部", each = "person_id",
    rows = "select person_id, unit_id, sex from persons where person_kind <> '在职'",
}
measure {
    name = "retired", title = "离退休干部", level = { "unit", "case" }, counted_in = "人", count = { of = "retired" },
    basis = "STAT-RETIRED",
}
measure {
    name = "female", title = "女", level = { "unit", "case" },
    share = { among = "retired", where = "sex = '女'" }, basis = "STAT-RETIRED",
}
LUA
    cat >reports/few.lua <<'LUA'
report {
    name = "few", title = "汇总", file = "上报/汇总.xlsx", profile = "upper", merged = true,
    sheets = {
        {
            name = "人数", title = "各地人数", rows = { level = "unit", order = "unit_id" }, total = true,
            columns = {
                { title = "地区", field = "unit_name" },
                { title = "离退休干部", measure = "retired" },
                { title = "女", measure = "female", share = true },
            },
        },
        {
            name = "报送情况", title = "各地报送情况表", rows = { from = "merged_returns", order = "place" },
            columns = { { title = "代码", field = "place" }, { title = "地区", field = "title" },
                        { title = "报送", field = "state" } },
        },
    },
}
LUA
}

# tree_case FOLDER PLACE TITLE [LINE …]: a case with its case.lua only; the lines are added to it.
tree_case() {
    folder=$1
    mkdir -p "$folder"
    {
        printf 'case {\n    title = "%s", place = "%s", period = "2021", as_of = "2021-12-31",\n' "$3" "$2"
        shift 3
        for line; do
            printf '    %s\n' "$line"
        done
        printf '}\n'
    } >"$folder/case.lua"
}

# tree_rosters FOLDER PLACE NUMBER: a unit and three persons, whose identity numbers go by NUMBER (0 … 99).
tree_rosters() {
    printf '单位代码,单位名称,行政区划代码\nU%s,%s单位,%s\n' "$3" "$2" "$2" >"$1/单位名册.csv"
    "$PYTHON" - "$3" >"$1/人员名册.csv" <<'PY'
import sys

number = int(sys.argv[1])
print("人员编号,姓名,公民身份号码,性别,人员类别,原单位")
for i in range(3):
    body = "532899194%d0101%02d%d" % (i, number, i % 2)
    weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    check = "10X98765432"[sum(int(c) * w for c, w in zip(body, weights)) % 11]
    print("P%d%d,甲%d,%s,%s,退休,U%d" % (number, i, i, body + check, "女男"[i % 2], number))
PY
}

# small_tree: a province P of three counties in two prefectures, of which one has rosters of its own.
#
#   P  530000 ─┬─ a 532800 ─┬─ own: 3 persons
#              │            ├─ x 532801: 3
#              │            └─ y 532822: 3
#              └─ b 530100 ─── z 530102: 3
small_tree() {
    few_rules
    tree_case P 530000 某省
    tree_case P/a 532800 甲州
    tree_rosters P/a 532800 10
    tree_case P/a/x 532801 子县
    tree_rosters P/a/x 532801 11
    tree_case P/a/y 532822 丑县
    tree_rosters P/a/y 532822 12
    tree_case P/b 530100 乙市
    tree_case P/b/z 530102 寅区
    tree_rosters P/b/z 530102 13
}

# tree [OPTION …]: mingce tree of P into OUT, with the few rules.
tree() {
    status mingce tree P -o OUT --rules rules --reports reports "$@"
}

# runs: how often each result was made.
runs() {
    find OUT -name chain.txt | LC_ALL=C sort | while read -r file; do
        echo "${file%/chain.txt} $(wc -l <"$file")"
    done
}

# same_tree A B: the results of two trees are the same but for when they were made.
same_tree() {
    diff -r -x chain.txt -x .mingce-tree -x '*.state' -x '.*.tree-lock' "$1" "$2"
}


# small_rules: rules/, reports/ and case/ that are few enough to run in no time.
small_rules() {
    cp -r "$ROOT"/tests/fuzz/result/rules "$ROOT"/tests/fuzz/result/reports "$ROOT"/tests/fuzz/result/case .
}

# attack: what comes of the small rules with the declarations that follow.
attack() {
    cat >rules/zz.lua
    timeout 120 "$MINGCE" run case -o out -q --rules rules --reports reports 2>&1
    echo "= $?"
}

# judging LINE …: a fund whose amount is computed by these lines, the first of which is line 4.
judging() {
    {
        printf 'fund {\n    name = "z", title = "z", per = "unit", over = "some_units", basis = "B", source = "z",\n'
        printf '    round = { to = "fen", mode = "half-up", at = "line" }, amount = function(u, p)\n'
        for line; do
            printf '%s\n' "$line"
        done
        printf 'end }\n'
    } | attack
}

# asking SQL: a check that brings the rows of this query.
asking() {
    attack <<LUA
check {
    name = "z", title = "z", severity = "note", basis = "B", on = "units", says = "{z}", cure = "z",
    rows = [[$1]],
}
LUA
}
