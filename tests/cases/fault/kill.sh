# A run that is killed before any of its system calls; the next one sweeps what it left.
. "$ROOT/tests/fault/lib.sh"
small
small_run && cp -r out before
sed -i '/^P6/d' case/*/人员名册.csv
set -- out "$MINGCE" run case -o out --rules rules --reports reports -q --jobs 1
sweep --points 12 calls write kill "$@"
sweep --points 6 calls create kill "$@"
sweep --points 8 calls remove kill "$@"
sweep --points 9 calls mkdir,rename,sync kill "$@"
