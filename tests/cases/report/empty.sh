# Sheets without a row say so, those with a total as well.
small_case
rm case/荣誉表彰.csv
echo 荣誉编号,获奖主体类别,获奖主体,荣誉名称,荣誉类别,级别,年度 | roster 荣誉表彰.csv
printf '党组织代码,党组织名称,组织类别,编组方式\nO2,甲,支部,混编\nO3,乙,支部,混编\nO4,丙,支部,混编\n' | roster 党组织名册.csv
sed -i '/O5/d; /江北临时/d' case/*.csv
mingce check case -q
run_out
cells 上报/县级汇总.xlsx 荣誉名单!A5:H8 \
    上报/年度考核.xlsx 示范支部及星级评定表!A6:L8 \
    审计/经费审计.xlsx 工作经费!A6:K8 \
    内部/数据质量.xlsx 数据质量!A5:H7 问题清单!A5:K7 \
    反馈/U1_景洪市教育体育局.xlsx 数据审核退回单!A5:K7
