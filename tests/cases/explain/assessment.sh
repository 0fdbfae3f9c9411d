# Why a score: the tree, what people gave, the way to the grade; and one item of it, by its name, the
# names down to it, its number and its title.
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,行政区划代码,考核类别
U1,景洪市教育体育局,机关,532801,机关
U2,景洪市卫生健康局,机关,532801,机关
U3,景洪市民政局,机关,532801,机关
ROWS
roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,所属单位,组织类别,编组方式
O1,甲支部,U1,党支部,单独组建
O2,乙支部,U1,党支部,混编
ROWS
roster 人员名册.csv <<'ROWS'
人员编号,姓名,政治面貌,人员类别,原单位
P1,甲一,中共党员,退休,U1
P2,甲二,中共党员,退休,U1
P3,甲三,中共党员,退休,U1
ROWS
roster 隶属关系.csv <<'ROWS'
人员编号,所在党支部
P1,O1
P2,O1
P3,O2
ROWS
roster 评分.csv <<'ROWS'
年度,被考核单位,指标,评分来源,分值,依据
2021,U1,2.1,自评,10,
2021,U1,2.1,县评,8,材料不全
2021,U2,2.1,县评,9,材料不全
2021,U1,1.1,市评,19,复核补证
2021,U1,1.2,市评,20,没有文号的改动
ROWS
roster 一票否决.csv <<'ROWS'
被考核单位,年度,事由,文号
U2,2021,发生违纪,纪字1号
ROWS
rules_of() {
    cat <<'LUA'
parameter { name = "tried.each", title = "每少一次扣", unit = "count", { value = 1, to = "2020-12-31", basis = "ROSTER-FORM" },
            { value = 2, from = "2021-01-01", basis = "ROSTER-FORM" } }
relation { name = "tried", title = "试", rows = [[ select unit_id, unit_name, region_code, assess_group as peers, 11 as done, 12 as wanted, _source, _line, _row from units ]] }
relation {
    name = "tried_scores", title = "试评",
    rows = [[
        select s.subject_id, coalesce(i.item_id, s.item_id) as item_id, s.score, s.basis as reason,
               case s.source when '自评' then 'self' when '县评' then 'first' else 'review' end as stage,
               iif(s.item_id = '1.1', '市发1号', null) as doc_no, s._source, s._line
        from scores s left join item i on i.assessment = 'x' and i.number = s.item_id
    ]],
}
relation { name = "tried_bonus", title = "试加",
           rows = [[ select 'U1' as subject_id, 2 * column1 as points, '获奖' as reason, column2 as doc_no,
                            (select min(_source) from units) as _source, column1 as _line
                     from (values (1, '奖字1号'), (2, null), (3, '奖字3号')) ]] }
assessment {
    name = "x", title = "某评", per = "unit", over = "tried", basis = "ROSTER-FORM", points = 100, group = "peers", scores = "tried_scores",
    items = {
        { name = "life", title = "学习活动", number = "1", points = 60, items = {
            { name = "share", title = "占比", number = "1.1", points = 20, mode = "share", measure = "separate_share", missing = "drop",
              basis = "CROSS-ALLOWANCE", says = "单独组建支部的党员占多少得多少分", cure = "请把党员转入单独组建的支部" },
            { name = "committee", title = "支委会", number = "1.2", points = 40, mode = "shortfall", of = "done", to = "wanted",
              each = "tried.each", says = "少开一次扣2分" },
        } },
        { name = "hand", title = "评议", number = "2.1", points = 20, weight = 2, mode = "manual" },
        { name = "gate", title = "门槛", mode = "gate", of = "done", least = 11 },
    },
    bonus = { from = "tried_bonus", title = "加分", most = 5 },
    veto = { from = "veto", title = "一票否决", grade = "不合格" },
    grades = { { name = "优秀", least = 60 }, { name = "合格", least = 40 }, { name = "不合格" } },
    quota = { grade = "优秀", share = "0.5" },
    convert = { whole = 1000, share = "0.02" },
}
LUA
}
rules_of | rule_in_use
without_rule() { # the words of the rule are long, and the same each time
    sed '/^      assessment {$/,/^      }$/d'
}
mingce explain out U1 x | without_rule
mingce explain out U2 x | without_rule | sed '/^  rule/,$d'
mingce explain out U1 x.share
echo "== by the names down to it, its number, its title: the same"
for name in x.life.share x.1.1 x.占比; do mingce explain out U1 $name | head -1; done
mingce explain out U1 x.1.2
mingce explain out U1 x.life
mingce explain out U1 x.hand
mingce explain out U3 x.share
mingce explain out U3 x.hand
in_chinese mingce explain out U1 x.1.2
in_chinese mingce explain out U1 x | sed '/^  规则/,$d'
mingce explain out U1 x.1.2 --json | head -8
status mingce explain out U1 x.commitee
status mingce explain out U9 x.share
