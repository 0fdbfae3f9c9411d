# The bytes decide, not the name. Old formats and passwords are told with the way out.
new_case
two_units
people='人员编号,姓名,政治面貌,人员类别\n'
ole2() {
    printf '\320\317\021\340\241\261\032\341'
    head -c 1016 /dev/zero
    for name; do
        printf '%s' "$name" | iconv -f UTF-8 -t UTF-16LE | dd bs=64 conv=sync status=none
        # shellcheck disable=SC2059
        printf "\\$(printf %03o $((${#name} * 2 + 2)))\\0" | dd bs=64 conv=sync status=none
    done
    head -c 512 /dev/zero
}
workbook 人员名册-甲.csv <<'PY'
sheet("Sheet1", [["人员编号", "姓名", "政治面貌", "人员类别"], ["P1", "王一", "群众", "退休"]])
sheet("Sheet2", [["请看"]])
PY
workbook 人员名册-乙.xls.xlsx <<'PY'
sheet("Sheet1", [["人员编号", "姓名", "政治面貌", "人员类别"], ["P2", "李二", "群众", "退休"]])
PY
mv case/人员名册-乙.xls.xlsx case/人员名册-乙.xls
printf "${people}P3,张三,群众,退休\n" | roster 人员名册-丙.xlsx
printf "${people}P4,赵四,群众,退休\n" | iconv -f UTF-8 -t GB18030 | roster 人员名册-丁.XLS
printf '<html><table><tr><td>人员编号</td></tr></table></html>\n' | roster 人员名册-戊.xls
ole2 'Root Entry' Workbook | roster 人员名册-己.xls
ole2 'Root Entry' Workbook | roster 人员名册-庚.csv
ole2 'Root Entry' Workbook | roster 人员名册-辛.et
ole2 'Root Entry' EncryptionInfo EncryptedPackage | roster 人员名册-壬.xlsx
# The name within a text, and a name that only begins like it.
{ ole2 'Root Entry' EncryptedPackageX && printf 'EncryptedPackage' | iconv -f UTF-8 -t UTF-16LE | dd bs=128 conv=sync status=none; } | roster 人员名册-癸.xls
ole2 'Root Entry' WordDocument | roster 说明.doc
: | roster 人员名册-子.xlsx
printf 'PK\005\006' | roster 人员名册-丑.xlsx
head -c 100 case/人员名册-甲.csv | roster 人员名册-寅.xlsx
mingce check case -o out -q
db "select path, sheet, encoding, table_name, used from source"
