# What people gave, against the assessment that the case adopts: found by number, title or name.
small_case 'adopt = { "ASSESS-ANNUAL" },'
given() {
    echo "== $1"
    shift
    found score-item-unknown score-assessment-unknown score-change-unproved score-event-unproved veto-unproved \
        bonus-unawarded rubric-differs score-over-points score-over-cap score-self-differs "$@"
}
roster 荣誉表彰.csv <<'ROWS'
荣誉编号,获奖主体类别,获奖主体,荣誉名称,荣誉类别,级别,年度,文号,撤销时间
H1,支部,O2,先进基层党组织,先进基层党组织,市级,2021,西发1号,
H2,支部,O3,先进基层党组织,先进基层党组织,市级,2021,西发2号,2021-10-01
H3,单位,U1,先进单位,其他,市级,2021,西发3号,
H4,支部,O2,先进集体,其他,省级,2021,西发3号,
H5,支部,O3,先进集体,其他,国家级,2021,西发3号,
ROWS
roster 评分.csv <<'ROWS'
年度,被考核单位,考核,指标,评分来源,分值,依据,文号
2021,U1,,2.4,县评,4,,
2021,U1,年度考核,民主测评,民主测评,3,,
2021,U1,annual,home,复核,4,名册有误,老干1号
ROWS
given "well"
cat >>case/评分.csv <<'ROWS'
2021,U2,,9.9,县评,1,,
2021,U2,,组织设置,县评,1,,
2021,U2,半年考核,2.4,县评,1,,
2021,U2,,2.4,初评,4.5,,
2021,U2,,1.1,市评,4,核对,
2021,U2,,1.2,核定,3,,
2021,U2,,1.4,抽查,2,,老干2号
2021,U1,,加分,加分,1,支部获奖,西发1号
2021,U1,,加分二,加分,1,单位获奖,西发3号
2021,U2,,加分,加分,1,支部获奖,西发1号
2021,U2,,加分二,加分,1,撤销了的,西发2号
2021,U2,,加分三,加分,1,没有文号的,
2021,U2,,扣分,扣分,-1,没有文号的,
2021,U2,,1.3,加分,1,,西发4号
2021,U2,,扣分二,扣分,2,,
2021,U1,六好,加分,加分,1,写错了考核,西发5号
2021,U1,,加分四,加分,-1,写成了负数,西发6号
2021,U1,,扣分三,扣分,0.5,不写负号的也扣,西发7号
2021,U2,,2.3,复核,2,门槛只有1和0,西发8号
2021,U1,,2.3,复核,1,门槛过了,西发9号
2020,U2,,9.8,县评,1,,
ROWS
roster 一票否决.csv <<'ROWS'
被考核单位,年度,事由,文号
U1,2021,有文号的,纪1号
U2,2021,没有文号的,
ROWS
roster 指标体系.csv <<'ROWS'
年度,指标,父项,满分,考核
2021,2,,15,
2021,2.4,2,4,年度考核
2021,2.5,2,5,
2021,2.1,1,4,
2021,7.1,7,4,
2020,2.5,2,5,
2021,X1,,1,六有一提升
ROWS
given "not well, in a check"
echo "== in a run, a self-score is compared with what came out"
cat >>case/评分.csv <<'ROWS'
2021,U1,,2.4,自评,3.5,,
2021,U1,,1.4,自评,4,,
2021,U1,,3.3,自评,3,,
ROWS
echo "== and what does nothing is told: a computed score that is changed without a document, who is not assessed"
cat >>case/评分.csv <<'ROWS'
2021,U1,,1.3,县评,2,两个支部届满,
2021,U2,,1.3,县评,3,,
2021,V1,,2.4,县评,4,,
2021,V1,,加分,加分,1,表彰,西发10号
2021,V1,,加分二,加分,1,表彰,西发11号
2021,O3,,2.4,县评,3,,
ROWS
rm -r out
run_out
db "select path, line, message || ' [' || rule || ']' from finding f join source using (source_id) where line > 28 and rule like 'score-%'
    and rule <> 'score-self-differs' order by line, rule"
cells 上报/年度考核.xlsx '加分扣分台账!A4:J20'
db "select message from finding where rule = 'score-self-differs' order by line"
db "select subject_id, kind, points, state, reason, doc_no from score_event" \
    "select subject_id, item_id, stage, points, state from score_stage where assessment = 'annual'"
mingce explain out V1 annual 2>&1 | head -n 4
echo "== the case adopts nothing: rows of no assessment are nobody's"
sed -i '/adopt/d' case/case.lua
rm -r out
given "not adopted"
