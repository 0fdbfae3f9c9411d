# Revolutionary periods on their boundary days; dates of a month or a year that lie across one; what
# was filled in counts only where the date does not decide.
new_case
two_units
roster 人员名册.csv <<'ROWS'
人员编号,姓名,出生年月,政治面貌,人员类别,原单位,参加工作时间,革命时期,健康状况,自理能力,居住情况,异地居住,困难情况,享受待遇,级别
P1,甲,1915-01-01,群众,离休,U1,1937-07-06,,健康,完全,独居,本地,,厅局级,县处级
P2,乙,1916-01-01,群众,离休,U1,1937-07-07,土地革命时期,失能,不能,养老机构,易地安置送出,特困,,县处级
P3,丙,1917-01-01,群众,离休,U1,1937-07,抗日战争时期,,,,,,,
P4,丁,1918-01-01,群众,离休,U1,1937-07,,,,,,,,
P5,戊,1920-01-01,群众,离休,U2,1942-12-31,,,,,,,,
P6,己,1920-01-01,群众,离休,U2,1943-01-01,,,,,,,,
P7,庚,,群众,离休,U2,1945-09-02,,,,,,,,
P8,辛,1925-01-01,群众,离休,U2,1945-09-03,,,,,,,,
P9,壬,1926-01-01,群众,离休,U2,1949-09-30,,,,,,,,
Q1,癸,1926-01-01,群众,离休,U2,1949-10-01,解放战争时期,,,,,,,
Q2,子,1926-01-01,群众,离休,U2,1949-09,,,,,,,,
Q3,丑,1926-01-01,群众,离休,U2,,解放战争时期,,,,,,,
Q4,寅,1926-01-01,群众,离休,U2,1940,,,,,,,,
Q5,卯,1950-01-01,群众,退休,U2,1948,解放战争时期,,,,,家庭收入低,,乡科级
ROWS
run_out
db "select measure, numerator, denominator, round(value, 3) from measure
     where level = 'case' and measure like 'period%' and measure not like '%_sum' and measure not like '%_known'" \
    "select measure, subject_id, numerator from measure where numerator > 0 and level = 'unit' and
     (measure like 'rank%' or measure like 'health%' or measure like 'care_need%' or measure like 'living%'
      or measure like 'away%' or measure like 'hardship%') order by 1, 2"
cells 上报/县级汇总.xlsx 级别待遇与革命时期!A7:E23
