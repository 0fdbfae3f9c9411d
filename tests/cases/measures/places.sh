# What a place reports of its work: committees, meetings, duties and slots, pilots counted once at the
# highest level, steps and promotions, towns seen in July and month by month.
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位性质,隶属层级
U1,组织部,机关,县
U2,机关工委,机关,县
T1,甲镇,机关,乡镇街道
T2,乙镇,机关,乡镇街道
C1,一社区,村社区,村社区
C2,二社区,村社区,村社区
C3,三社区,村社区,村社区
C4,四社区,村社区,村社区
ROWS
# 没有写应不应设的,按应设;四个地方里两个纳入镇街考核,不是“大部分”。
roster 各地工作情况.csv <<'ROWS'
行政区划代码,地区,应设党工委,已设党工委,纳入基层党建规划,纳入镇街考核,融入联动体系
532801,景洪市,是,是,是,是,有
532822,勐海县,是,否,是,是,
532823,勐腊县,否,,是,否,
532800,州本级,,是,,,
ROWS
roster 党工委会议.csv <<'ROWS'
会议编号,行政区划代码,日期,会议类别,议题
H1,532801,2021-01-01,书记办公会,一
H2,532801,2021-12-31,专题会议,二
H3,532801,2020-12-31,成员会议,三
ROWS
roster 机制成员单位.csv <<'ROWS'
机制,成员单位,席位,职责
1+2+N,U1,1,指导
1+2+N,U2,2,联合
1+2+N,T1,2,
1+2+N,T2,N,协同
另一个,U1,1,
另一个,T1,2,
没有席位,U1,,
ROWS
# C1 先县后省,按省计一次;C2 已结束;C3 没有下一级;C4 没有写项目。
roster 试点名册.csv <<'ROWS'
社区,级别,试点项目,起,止
C1,县级,一方隶属、多重管理,2018,
C1,省级,一方隶属、多重管理,2020-03,
C2,市级,一方隶属、多重管理,2018,2021-06
C3,县级,一方隶属、多重管理,2021-12-31,
C3,市级,三级示范点,2021-05,
C1,县级,三级示范点,2019,2021-03
C1,市级,三级示范点,2021-03,
C4,县级,,2019,
ROWS
roster 观摩督查.csv <<'ROWS'
被查单位,日期,督查形式,看现场,评分
T1,2021-07-31,推进会观摩,是,92.5
T2,2021-08-01,推进会观摩,是,90
T1,2021-01-10,区镇行,是,90.25
T2,2021-01-20,区镇行,否,90.5
T1,2021-02-03,区镇行,是,88
T2,2020-12-03,区镇行,是,70
ROWS
run_out
db "select measure, numerator, denominator from measure m join rule r on r.kind = 'measure' and r.name = m.measure
    where r.path like '%50-nantong%' and level = 'case' and (denominator is not null or numerator > 0)" \
    "select measure, subject_id, numerator, denominator from measure where measure = 'town_rounds_share' and level = 'unit'" \
    "select mechanism, ones, twos, others, whole from mechanisms order by 1" \
    "select community_id, programme, level, top, counts, skipped from pilot_steps order by 1, 2, rung" \
    "select unit_id, kind, month, cents, place, units, below_best, above_mean_times_units from inspection_ranks
     order by kind, month, place"
rm -r case
# 什么也没有交来的,不评价,写明原因。
new_case
two_units
run_out
db "select distinct name, reason from evaluation where what = 'measure' and name in
    ('committee_coverage', 'pilots', 'towns_observed_share', 'mechanism_whole_share', 'verify_share')"
