# A sample on paper, as CSV and as a workbook; the same whatever the language and the order of lines.
paid_case 600
mingce audit sample out --seed '2022-03-01 4' --size 15 --method cell
mingce audit sample out --seed '2022-03-01 4' --size 15 --method cell -o sample.csv -q
head -4 sample.csv | od -c | head -1
in_chinese mingce audit sample out --seed '2022-03-01 4' --size 15 --method cell -o 样本.csv | head -20
head -2 样本.csv
cut -d, -f2,5,6 sample.csv | tail -n +2 >mine
cut -d, -f2,5,6 样本.csv | tail -n +2 | cmp - mine && echo same
# Lines in another order, in another file: the same ids are drawn.
{ head -1 case/经费支出.csv && tail -n +2 case/经费支出.csv | sort -r; } >other && mv other case/经费支出.csv
run_out >/dev/null
mingce audit sample out --seed '2022-03-01 4' --size 15 --method cell -o again.csv -q
cut -d, -f2,5,6 again.csv | tail -n +2 | cmp - mine && echo same
# Another seed draws others.
mingce audit sample out --seed '2022-03-01 5' --size 15 --method cell -o other.csv -q
cut -d, -f2,5,6 other.csv | tail -n +2 | cmp -s - mine || echo others
