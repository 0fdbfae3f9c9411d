# Over- and understatement are kept apart, what is taken whole is known, and no bound is given where
# none holds.
paid_case 600
mingce audit sample out --seed a --size 120 -o sample.csv -q
grep ',yes,' sample.csv | head -3 | cut -d, -f2,5,7
whole=$(grep ',yes,' sample.csv | head -1 | cut -d, -f2)
evaluate() {
    mingce audit evaluate out filled.csv --seed a --size 120 --tolerable 10% |
        sed -n '/^what may/,/^lines in/p' | sed '/^$/d'
}
audited sample.csv "$whole=1.00" >filled.csv
evaluate
drawn=$(grep -v ',yes,' sample.csv | sed -n 2p | cut -d, -f2)
audited sample.csv "$drawn=9999999" >filled.csv
evaluate
audited sample.csv "$drawn=-5" >filled.csv
evaluate
# So large a sample that every line is taken whole: all is known.
sqlite3 out/case.db 'update payments set amount = 10000 + rowid'
mingce audit sample out --seed a --size 700 -o all.csv --json | grep -E '"(left_fen|whole|drawn)": [0-9]'
audited all.csv P0007=50 >filled.csv
mingce audit evaluate out filled.csv --seed a --size 700 | sed -n '/^what may/,/^lines in/p'
