# Twenty lines of Python draw the same sample from case.db, by every method.
paid_case 600
drawn() {
    mingce audit sample out "$@" --json | "$PYTHON" -c "import json, sys
for row in json.load(sys.stdin)['tables']['sample']: print(row['id'], row['hits'])"
}
redrawn() {
    "$PYTHON" "$ROOT/docs/redraw.py" out/case.db "$@"
}
for method in interval cell sieve items; do
    for size in 1 7 60 150; do
        drawn --seed '骰 6' --method $method --size $size >mine
        redrawn payments payment_id amount $method '骰 6' $size >theirs
        cmp mine theirs && echo "$method $size: $(wc -l <mine) lines, the same"
    done
done
drawn --seed 1 --size 9 --where fund_kind=慰问 --where unit_id=U2 >mine
redrawn payments payment_id amount interval 1 9 fund_kind=慰问 unit_id=U2 >theirs
cmp mine theirs && echo "of some lines: the same"
# An id of several columns, amounts of nought and none.
sqlite3 out/case.db "update payments set amount = 0 where payment_id = 'P0003'" \
    "update payments set amount = null where payment_id = 'P0004'"
drawn --seed 1 --size 90 --id unit_id,voucher_no >mine
redrawn payments unit_id,voucher_no amount interval 1 90 >theirs
cmp mine theirs && echo "by unit and voucher: the same"
