# The same id number under two codes: both rows are used, one counts: that of the person's own
# unit, then the first by path and line.
small_case
roster 景洪市卫生健康局/人员名册-2.csv <<'ROWS'
人员编号,姓名,公民身份号码,性别,政治面貌,人员类别,原单位,出生年月
Q1,王一,532899193005050010,男,中共党员,离休,U1,1930-05-05
Q3,张三,532899195512310031,男,中共党员,退休,U2,1955-12-31
ROWS
roster 无主人员名册.csv <<'ROWS'
人员编号,姓名,公民身份号码,性别,政治面貌,人员类别,原单位,出生年月
Q2,李二,532899194510020028,女,中共党员,退休,U2,1945-10-02
ROWS
mingce check case -o out -q
run_out
db "select s.path, p.person_id, p.id_no, p.unit_id, p._counted from persons p join source s on s.source_id = p._source
    where p.id_no in (select id_no from persons group by 1 having count(*) > 1) order by p.id_no, 1" \
    "select measure, subject_id, numerator from measure where measure in ('retired', 'party_members') order by 1, 2" \
    "select path, records, used, excluded from source where table_name = 'persons'"
