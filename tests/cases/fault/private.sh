# Whatever the umask: what is written, and what is written for a while, is for its owner only.
. "$ROOT/tests/fault/lib.sh"
INJECT=${MINGCE%/*}/tests/fault/inject
small
umask 000
options="--rules rules --reports reports --jobs 1"
open_to_others() { # what others could come at below this folder
    find . -path ./case -prune -o -path ./rules -prune -o -path ./reports -prune -o \
        ! -type l -perm /077 ! -path . -print 2>/dev/null
}
mkdir -m 700 result && cd result && cp -r ../case ../rules ../reports . || exit
find case rules reports -exec chmod go= {} + 2>/dev/null
export TMPDIR="$PWD"
# At each call that makes or renames something nothing is there that others can read, nor in what is being built.
LOOK='find . \( -path ./case -o -path ./rules -o -path ./reports -o -path ./seen -o -path ./said \) -prune -o ! -type l -perm /077 ! -path . -print >>seen'
watched() {
    for calls in create mkdir rename remove; do
        for n in 1 2 3 5 8 21; do
            "$INJECT" $calls $n "do:$LOOK" "$@" >/dev/null 2>said || {
                [ $? -le 1 ] || cat said
            }
            rm -rf moves.xlsx forms proof.json key papers.xlsx sample.csv said
        done
    done
    rm -f said
    [ -e seen ] && LC_ALL=C sort -u seen && rm seen
    "$@" >/dev/null 2>&1
    open_to_others
    echo "$2: private"
}
# shellcheck disable=SC2086
{
    watched "$MINGCE" run case -o out $options
    cp -rp out former
    watched "$MINGCE" check case $options
    watched "$MINGCE" check case -o checked $options
    watched "$MINGCE" pack former -o one.pack
    "$MINGCE" pack former -o one.pack -q
    watched "$MINGCE" pack --new-key key
    watched "$MINGCE" merge one.pack -o up $options
    watched "$MINGCE" diff out former -o moves.xlsx --rules rules --reports reports
    watched "$MINGCE" template forms --rules rules --reports reports
    watched "$MINGCE" verify out --replay case $options
    watched "$MINGCE" verify out --prove U1 -o proof.json
    watched "$MINGCE" audit duplicates out --table sums --amount fen --by unit_id -o papers.xlsx --rules rules --reports reports
}
ls
