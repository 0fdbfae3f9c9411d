# No room for the result: a fault, and the former result stays. A limit on the size of files stands
# for the full disk.
new_case
two_units
run_out
find out -type f -exec sha256sum {} + | sort >before
# A build that counts its lines (make cover) would spoil its counts: it writes them elsewhere.
limited() {
    GCOV_PREFIX=../counts GCOV_ERROR_FILE=/dev/null \
        sh -c 'trap "" XFSZ; ulimit -f "$1"; shift; "$MINGCE" "$@"' limited "$@"
    echo "= $?"
}
small_case
limited 100 run case -o out -q
limited 1 run case -o out -q
limited 100 check case -q
find out -type f -exec sha256sum {} + | sort | cmp before - && ls -A
