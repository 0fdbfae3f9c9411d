# 1 of 16 is 6.25 %, 15 of 16 are 93.75 %: shown with one place they still add up to 100.0.
new_case
two_units
{ echo 人员编号,姓名,政治面貌,人员类别,原单位
    seq -f 'B%02g,某某,党员,退休,U1' 16; } | roster 人员名册.csv
printf '党组织代码,党组织名称,所属单位,组织类别,编组方式\nO1,甲,U1,支部,单独组建\nO2,乙,U1,支部,混编\n' | roster 党组织名册.csv
{ echo 人员编号,所在党支部
    echo B01,O1
    seq -f 'B%02g,O2' 2 16; } | roster 隶属关系.csv
run_out
cells 上报/县级汇总.xlsx 党组织设置!J7:M10
db "select measure, subject_id, value from measure where measure in ('separate_share', 'mixed_share') and level = 'case'"
