# A reference is resolved by code, else by a name that is one row's, else by id number.
new_case
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位简称,曾用名,上级单位
U1,景洪市教育体育局,教体局,景洪市教育局、景洪市体育局,U2
U2,景洪市人民政府,,,
U3,景洪市水务局,水务局,水利局,景洪市人民政府
U4,勐海县水务局,水务局,,U9
U5,咨询13812345678热线,,,
ROWS
roster 人员名册.csv <<'ROWS'
人员编号,姓名,公民身份号码,政治面貌,人员类别,原单位
P1,王一,532899193005050010,群众,退休,U1
P2,李二,532899194510020028,群众,退休,景洪市教育体育局
P3,张三,532899195512310031,群众,退休,教体局
P4,赵四,53289919600101004X,群众,退休,景洪市体育局
P5,张三,532899196206150054,群众,退休,水务局
P6,孙六,,群众,退休,水利局
P7,周七,,群众,退休,景洪市教育体肓局
P8,吴八,,群众,退休,某公司
P9,郑九,,群众,退休,ｕ１
P10,冯十,,群众,退休,咨询13812345670热线
ROWS
roster 党组织名册.csv <<'ROWS'
党组织代码,党组织名称,组织类别,上级党组织,指导员
O1,第二支部,支部,O2,王一
O2,总支部,总支,,
O3,第三支部,支部,总支,张三
O4,第四支部,支部,总支部,532899194510020028
ROWS
roster 隶属关系.csv <<'ROWS'
人员编号,所在党支部
532899193005050010,第二支部
王一,O1
53289919600101004x,O1
无名氏,O1
P4,第五支部
ROWS
mingce check case -o out -q
db "select person_id, unit_id from persons" "select unit_id, parent_unit_id from units" \
    "select org_id, parent_org_id, instructor_id from orgs" "select person_id, org_id from memberships" \
    "select line, column_name, raw, clean, rule from change where rule like 'reference%' and source_id = 1"
