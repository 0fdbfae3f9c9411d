# All other commands that write: killed, or without room.
. "$ROOT/tests/fault/lib.sh"
small
small_run && cp -r out result
sed -i '/^P6/d' case/*/人员名册.csv
small_run && mv out changed
both() { # TARGET COMMAND …
    sweep --points 5 calls write ENOSPC "$@"
    sweep --points 4 calls write,create,rename,remove kill "$@"
}
options="--rules rules --reports reports -q --jobs 1"
# shellcheck disable=SC2086
{
    echo "check"
    both - "$MINGCE" check case $options
    echo "check -o"
    both out "$MINGCE" check case -o out $options
    echo "verify --replay"
    both - "$MINGCE" verify changed --replay case $options
    echo "pack"
    both one.pack "$MINGCE" pack result -o one.pack -q
    "$MINGCE" pack result -o up.pack -q
    echo "merge"
    both out "$MINGCE" merge up.pack -o out $options
    echo "diff -o"
    both moves.xlsx "$MINGCE" diff result changed -o moves.xlsx --rules rules --reports reports
    echo "template"
    both forms "$MINGCE" template forms --rules rules --reports reports -q
    echo "template --csv"
    both forms "$MINGCE" template forms --csv --rules rules --reports reports -q
}
