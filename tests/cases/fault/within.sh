# No memory at any allocation, of Lua, of SQLite, of anybody; any file operation of SQLite fails.
. "$ROOT/tests/fault/lib.sh"
small
small_run && cp -r out before
sed -i '/^P6/d' case/*/人员名册.csv
set -- out "$MINGCE" run case -o out --rules rules --reports reports -q --jobs 1
sweep --points 24 within lua onwards "$@"
sweep --points 24 within sqlite once "$@"
sweep --points 40 within bind once "$@"
sweep --points 40 within memory once "$@"
sweep within memory onwards "$@"
for kind in ioerr full busy nomem corrupt cantopen; do
    sweep --points 10 within $kind once "$@"
done
