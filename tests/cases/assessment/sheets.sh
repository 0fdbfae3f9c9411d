# The sheets of a year's assessment: the totals with what each stage gave, what points were lost for,
# places of a quota, what was added and vetoed, what it comes to, and last year beside it.
new_case
own_annual
mkdir former
cp -r case former/case
sed -i 's/"2021"/"2020"/; s/2021-12-31/2020-12-31/' former/case/case.lua
sed -i 's/^2021,/2020,/; s/U1,2.1,县评,18.5/U1,2.1,县评,12/' former/case/市委老干部局/评分.csv
mingce run former/case -o former/out -q --rules rules
status run_out --rules rules --previous former/out
cells 上报/年度考核.xlsx 考核总表!A3:AL13 分组得分 考核明细表!A4:S24 指标平均得分!A3:L14 等次名额核定表!A3:N10 \
    加分扣分台账 加分扣分合计 综合考评折算表!A3:N12 | sed 's/依据的数据.*//; s/数据 [0-9a-f]*，规则.*//'
# The total is what the first items, as settled, come to, with what was added.
db "select subject_id, total, rank, grade, converted from grade where assessment = 'annual'" \
    "select assessment, peer_group, places, given, grades from quota where assessment = 'annual'"
