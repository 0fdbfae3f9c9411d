# Two runs into one folder: the second is told, the first goes on.
small_case
"$MINGCE" run "$ROOT/fixtures/jinghong" -o out -q --jobs 1 &
for _ in $(seq 600); do
    test -e .out.mingce-build/case.db && break
    sleep 0.01
done
kill -STOP $!
{
    status run_out
    status mingce check case -o out -q
    in_chinese mingce run case -o out -q
} 2>&1 | sed "s|$PWD|…|"
status mingce run case -o out2 -q
kill -CONT $!
wait $!
echo "first: $?"
db "select value from run where key = 'title'"
ls -A
