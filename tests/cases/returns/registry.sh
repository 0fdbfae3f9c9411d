# The rosters against another system's list: missing there, extra there, differing. Without the list
# nothing is said.
small_case
mingce check case -o out -q
db "select name, reason from evaluation where what = 'check' and name like 'registry%'"
roster 全国系统导出.csv <<'ROWS'
系统编号,姓名,身份证号,性别,出生日期,政治面貌,离退休类别,所在单位
R1,王一,532899193005050010,男,1930-05-06,中共党员,离休干部,教体局
R2,李二儿,532899194510020028,女,1945-10,群众,退休,卫健局
R3,张三,532899195512310031,男,1955,党员,退休,教体局
R4,赵四,53289919600101004X,,,,,
R6,孙六,532899194007110069,女,1940-07-11,党员,退休,卫健局
R7,周七,532899193802200077,男,1938-02-20,党员,退休,卫健局
R8,吴八,532899197001010095,男,1970-01-01,党员,在职,卫健局
R9,某某,532899193801010012,男,1938-01-01,党员,退休,卫健局
ROWS
check_out
cells 反馈/U1_景洪市教育体育局.xlsx 数据审核退回单!B6:I12
grep -c 5328991 out/case.db >/dev/null && db "select count(*) from finding where message like '%5328991%' or subject like '%5328991%'"
