# Another result takes the place of the one that is being packed, proved or verified: what is read is of the one or of
# the other, or it is told.
. "$ROOT/tests/fault/lib.sh"
inject=${MINGCE%/*}/tests/fault/inject
small
small_run && mv out former
sed -i '/^P6/d' case/*/人员名册.csv
small_run && mv out later
for result in former later; do
    mingce pack $result -o $result.pack -q
    mingce verify $result --prove U1 -o $result.json
done
at_all_points() { # FILE COMMAND …
    file=$1
    shift
    told=
    point=1
    while :; do
        rm -rf out was now "$file" && cp -r former out && cp -r later now
        INJECT_COUNT=count "$inject" open $point "do:mv out was && mv now out" "$@" >said 2>&1
        status=$?
        [ "$(cat count)" -ge $point ] || break
        case $status in
            0) [ ! -e "$file" ] || cmp -s "$file" "former.${file##*.}" ||
                cmp -s "$file" "later.${file##*.}" || echo "$1 $2: $point: a mixture" ;;
            *) if grep -q '\[out-replaced\]$' said; then told=$(tail -n 1 said); else echo "$1 $2: $point: $status: $(cat said)"; fi
                [ ! -e "$file" ] || echo "$1 $2: $point: written all the same" ;;
        esac
        point=$((point + 3))
    done
    echo "$told"
}
at_all_points got.pack "$MINGCE" pack out -o got.pack -q
at_all_points got.json "$MINGCE" verify out --prove U1 -o got.json
at_all_points none "$MINGCE" verify out
