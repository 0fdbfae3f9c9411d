# What is said when memory runs out, when the locale cannot be read, when something crashes.
. "$ROOT/tests/fault/lib.sh"
small
faulty() { # FAULT
    MINGCE_FAULT=$1 "$MINGCE-faulty" run case -o out --rules rules --reports reports -q --jobs 1
    echo "= $?"
}
faulty lua:3000:onwards 2>&1 | sed 's|rules/[^:]*|…|'
faulty nomem:100:once
faulty ioerr:100:once
faulty corrupt:100:once 2>&1
# The first files that are opened are libraries and the locale.
for i in $(seq 40); do
    "${MINGCE%/*}/tests/fault/inject" open "$i" EMFILE "$MINGCE" list 2>&1 >/dev/null | grep locale-missing && break
done
"$MINGCE" run "$ROOT/fixtures/jinghong" -o out -q --jobs 1 2>said &
for _ in $(seq 600); do
    test -e .out.mingce-build/case.db && break
    sleep 0.02
done
kill -ILL $!
wait $!
echo "= $?"
cat said
ls -A
