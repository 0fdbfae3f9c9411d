# X05–X07. Birth and sex agree with the id number; one number is one person; the same name and
# month of birth with two numbers is doubtful.
small_case
status mingce check case -q
cat >>case/景洪市教育体育局/人员名册.csv <<'ROWS'
Q1,年不同,532899195203170012,男,汉,1953-03-17,群众,退休,,,本地,,,
Q2,月不同,532899195203170039,男,汉,1952-04,群众,退休,,,本地,,,
Q3,日不同,53289919480229002X,女,汉,1948-02-28,群众,退休,,,本地,,,
Q4,性不同,53289919500801011X,女,汉,1950-08-01,群众,退休,,,本地,,,
Q5,只有年,53289919490101002X,女,汉,1949,群众,退休,,,本地,,,
Q6,没号码,,女,汉,1949,群众,退休,,,本地,,,
ROWS
cat >>case/景洪市卫生健康局/人员名册.csv <<'ROWS'
R1,李二,532899194510020028,女,汉,1945-10-02,群众,退休,,,本地,,,
R2,李二,,女,汉,1945-10,群众,退休,,,本地,,,
R3,张三,532899195512010012,男,汉,1955-12-01,群众,退休,,,本地,,,
R4,李二,532899194510030015,男,汉,1945-10,群众,退休,,,本地,,,
ROWS
mingce check case -o out -q
db "select finding_id, rule, unit_id, subject, value is not null from finding" \
    "select f.rule, t.message from finding f join finding_to_unit t using (finding_id)" \
    "select count(*) from finding where message glob '*[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'"
