# One person in three places, each with a count in common with the next only; what of it goes up further.
# county CODE NAME 'ROW OF P1' …: a place of two people, run and packed.
county() {
    mkdir "$1"
    printf 'case { title = "%s", place = "%s", period = "2021", as_of = "2021-12-31" }\n' "$2" "$1" >"$1/case.lua"
    printf '单位代码,单位名称,单位性质,行政区划代码\nU1,%s局,机关,%s\n' "$2" "$1" >"$1/单位名册.csv"
    {
        printf '人员编号,姓名,身份证号,性别,出生年月,政治面貌,人员类别,原单位,异动类型,异动时间\n'
        printf 'P1,岩温,532801195003120015,男,1950-03-12,群众,退休,U1,%s\n' "$3"
        printf 'P2,%s二,,男,1951,群众,退休,U1,,\n' "$2"
    } >"$1/人员名册.csv"
    mingce run "$1" -o "of_$1" -q
    mingce pack "of_$1" -o "$1.pack" --key key -q
}
totals() {
    db "select place, persons, repeated from merged_case" \
        "select group_concat(measure || ' ' || numerator, ', ') from (select measure, numerator from measure
         where level = 'case' and measure in ('retired', 'stock_opening', 'stock_moved_in', 'stock_moved_out', 'stock_closing')
         order by 1)"
}
printf '%064d\n' 7 >key && chmod 600 key
county 532801 甲 转出,2021-03
county 532822 乙 ,
county 532823 丙 转入,2021-04
echo "== moved from the first to the last"
mingce merge 532801.pack 532823.pack -o out -q
totals
echo "== with a row left in the second: the person does not vanish"
mingce merge 532823.pack 532822.pack 532801.pack -o out -q
totals
echo "== further up: one person in the counts of both places, once"
status mingce pack out -o city.pack
sqlite3 city.pack "select count(*), count(distinct set_id) from person_digest" \
    "select group_concat(measure, ' ') from (select s.measure from person_digest p join digest_set s using (set_id)
     where s.measure in ('retired', 'stock_opening', 'stock_moved_in', 'stock_moved_out', 'stock_closing') order by 1)"
county 530102 丁 ,
mingce merge city.pack 530102.pack -o out -q
totals
mingce merge 530102.pack 532801.pack 532822.pack 532823.pack -o out -q
totals
