# A spreadsheet keeps fifteen digits of a number. What it did shows in the file as a
# whole, even where a check digit happens to fit; one number alone could be so by chance.
new_case
two_units
file() { # name, numbers
    own=$1
    shift
    { echo 人员编号,姓名,政治面貌,人员类别,公民身份号码
        for id; do
            n=$((n + 1))
            echo "$own$n,某$n,群众,退休,$id"
        done; } | roster "persons-$own.csv"
}
# 110105194912010000 has the right check digit.
file zeros 110105194912010000 532899193005050000 53289919600101004X
file one 532899193005050000 532899194510020028
file x 53289919600101004X 5.32899E+17 532899193005050123
file well 532899194510020028 53289919620615005X 5.32899E+17 532899193005050123
file single 110105195012010000
mingce check case -o out -q
db "select message, value from finding where rule = 'file-ids'"
in_chinese mingce check case 2>/dev/null | grep -c file-ids
