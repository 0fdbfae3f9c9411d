# X05–X07 and their near misses: people who share a name, or a birth, or hold two numbers.
small_case
roster 景洪市教育体育局/人员名册-2.csv <<'ROWS'
人员编号,姓名,公民身份号码,性别,政治面貌,人员类别,出生年月
Q1,李二,532899194511020011,男,群众,退休,1945-11-02
Q2,李贰,532899194510020036,男,群众,退休,1945-10-02
Q3,王一,532899193005060016,,群众,退休,1930
Q4,张 三,53289919551230001X,男,群众,退休,1955-12
Q5,张三,,男,群众,退休,1955-12-31
Q6,同年,532899193806010019,男,群众,退休,1938
Q7,同月,532899193806010027,女,群众,退休,1938-06
Q8,同日,532899193806010035,男,群众,退休,1938.06.01
Q9,不明,532899193806010043,不明,群众,退休,
ROWS
mingce check case -o out -q
db "select person_id, name, birth, sex from persons where person_id like 'Q%'"
