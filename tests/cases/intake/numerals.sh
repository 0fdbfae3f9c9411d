# Counts in words and with the word for what was counted; what could be two numbers stays an error.
new_case
two_units
{ echo 活动编号,活动类别,日期,应到人数
    n=0
    for count in 三十五 35人 三十五人 共35人 十 十二 二十 一百零二 一百二十 一千零五十 一万二千 两百人次 拾贰 〇 零 ３５人 '"1,200人"' \
        三五 三百五 三十五十 十百 一百零 零零 35人人 人 约35人 35-40 35名左右 三十五.五 百; do
        n=$((n + 1))
        echo "A$n,党课,2021-01-01,$count"
    done
    echo '合计,,,二百人'; } | roster 活动.csv
mingce check case -o out -q
db "select a._line, a.expected_n, c.raw, c.rule from activities a left join change c on c.source_id = a._source and c.line = a._line where a.expected_n is not null"
