# A result goes to another office: encrypted, with the names in it, and back; as a whole or not at all.
. "$ROOT/tests/fault/lib.sh"
small
umask 000
small_run
MINGCE_PASSWORD='a "b" $c 密'
export MINGCE_PASSWORD
transport() {
    sh "$ROOT/docs/transport.sh" "$@" >said 2>&1
    set -- $?
    sed "s|$PWD|…|g" said && rm said
    echo "= $1"
    ls -A | grep mingce
}
transport seal out up.7z
stat -c '%a' up.7z
echo wrong | setsid 7z l up.7z 2>&1 | grep -c 'manifest\|景洪'
grep -c '景洪' up.7z
transport open up.7z back
diff -r out back && find back -perm /077 && "$MINGCE" verify back >/dev/null && echo verified
echo "== refused"
transport open up.7z back
transport seal out up.7z
transport seal case x.7z
transport seal out out/x.7z
transport seal out no/x.7z
transport seal out x.zip
transport seal
transport open nothing.7z new
head -c 2000 up.7z >cut.7z
transport open cut.7z new
(MINGCE_PASSWORD=other && transport open up.7z new)
(LANGUAGE=zh_CN && export LANGUAGE && MINGCE_PASSWORD=other && transport open up.7z new)
(unset MINGCE_PASSWORD && transport seal out x.7z </dev/null)
mkdir bin && for tool in sh dirname basename flock rm mkdir grep head ls sed; do ln -s "$(command -v $tool)" bin/; done
(PATH=$PWD/bin && transport seal out x.7z)
echo "== stopped"
flock -n .out.mingce-lock -c 'sh "$ROOT/docs/transport.sh" seal out x.7z; echo "= $?"' 2>&1
rm -f .out.mingce-lock
(ulimit -f 8 && transport seal out x.7z) | sed 's/made: .*/made: …/'
# A 7z that tells how it was called and is killed half way.
cat >bin/7z <<'TOOL'
#!/bin/sh
echo "$@" >>"$CALLS"
echo half >"$(echo "$@" | sed 's/.*-p \([^ ]*\) .*/\1/')"
kill -KILL $$
TOOL
chmod +x bin/7z
(CALLS=$PWD/calls && export CALLS && PATH=$PWD/bin:$PATH && transport seal out x.7z)
grep -cF "$MINGCE_PASSWORD" calls
# Killed itself, and then once more.
cat >bin/7z <<'TOOL'
#!/bin/sh
kill -KILL $PPID
TOOL
(PATH=$PWD/bin:$PATH && transport seal out x.7z)
mkdir -p .x.7z.mingce-build && : >.x.7z.mingce-lock
transport seal out x.7z
ls
