# Dates in the manners of offices, with the precision they were written with. A year of two
# digits is never guessed.
new_case
two_units
{ echo 人员编号,姓名,政治面貌,人员类别,出生年月
    n=0
    for date in 1953-08-05 1953-8-5 1953.08.05 1953/8/5 1953年8月5日 1953年08月05号 19530805 \
        '1953-08-05 00:00:00' １９５３－０８－０５ 1953.08 1953年8月 195308 1953.8 1953 1953年 1953.10 \
        1953.1 1953年1月 19576 \
        1953.13 1953-02-29 1952-02-29 195313 19530800 1753 2953 1953.8.5.1 53.8 八月 1953- 0 12345678901 \
        1953.8. 一九五三年八月五日 二〇〇一年十二月三十一日 一九五三 1953年十月 53-8 53年8月 53/8/5 8月-53 Aug-53 5-Aug-53 Aug-1953 \
        一九五年八月 十年八月 8月5日; do
        n=$((n + 1))
        echo "P$n,某某,群众,退休,$date"
    done; } | roster 人员名册.csv
mingce check case -o out -q
sqlite3 -separator ' ' out/case.db "select _line, birth, birth_precision from persons"
