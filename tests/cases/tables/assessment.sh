# Points, vetoes, and the tables that declared rules are compared with.
small_case
roster 考评得分.csv <<'ROWS'
年度,考评对象,考核项目,评分主体,得分,扣分原因,评分人,评分日期
2021,教体局,A1,自评,10,,王一,2021-12-20
2021,U1,A1,县评,8.5,少一次党课,组织部,2021-12-28
2021,O3,B2,扣分,-1,逾期未换届,组织部,
ROWS
roster 否决事项.csv <<'ROWS'
考评对象,年度,否决原因,文号
U2,2021,数据造假,景老干〔2021〕5号
U2,2021,数据造假,
ROWS
roster 考核指标.csv <<'ROWS'
年度,指标编号,上级指标,分值,计分方式,封顶分,公式,适用类别
2021,A,,20,人工,,,机关、事业
2021,A1,A,10,扣分,,每少一次扣1分,
2021,B2,B,0,门槛,5.5,,机关
ROWS
roster 补助标准.csv <<'ROWS'
适用地区,项目,定额,比例,上限,文号,施行日期,废止日期,状态
530000,工作经费,3000,,,云老通〔2018〕31号,2018-12,,施行
532801,奖补资金,,50%,2000,,,,征求意见稿
ROWS
roster 行政区划.csv <<'ROWS'
区划代码,区划名称,上级代码,启用时间,停用时间,后继代码
320684,海门市,320600,,2020-06,320614
320614,海门区,320600,2020-06,,
ROWS
status check_out
db 'select year, subject_id, item_id, source, score, basis, rater, "on" from scores' \
    'select subject_id, year, reason, doc_no from veto' \
    'select year, item_id, parent_id, points, mode, cap, lua_fn, applies_to from rubric' \
    'select scope, fund_kind, standard, rate, cap, doc_no, "from", "to", status from fund_rules' \
    'select code, name, parent_code, valid_from, valid_to, successor from region_codes'
