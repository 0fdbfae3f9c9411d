# Signatures that minisign reads, by keys that it made, with and without a password; what they cover.
small_case
minisign -G -W -p a.pub -s a.key >/dev/null 2>&1
# The password is pw; opened with less work than the keys of minisign want.
cat >locked.key <<'KEY'
untrusted comment: locked
RWRTY0IyCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkAgAAAAAAAAAAAAAEAAAAADNVk83tp7dgNpfD4gail1N8wpQNlvy97nMRCQds6drd1Jyz5wkgxzVegDH2lLfLaBwmEGvyoT5sLf4AhAhAbuBh3meEYvECIJdIvD1JBnIwhv18J+RlVnpi4IVvg298Tn7XWRu3wDAo=
KEY
cat >locked.pub <<'KEY'
untrusted comment: its public half
RWQBAgMEBQYHCAOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4
KEY
run_out --sign a.key
minisign -V -q -p a.pub -m out/manifest.json && echo "minisign: good"
verdicts out -q --public-key a.pub
verdicts out -q | sed 's|key [0-9A-FNH]*;|key K;|'
verdicts out -q --public-key locked.pub | sed 's/key [0-9A-FNH]*/key K/'
echo "== a password"
MINGCE_PASSWORD=pw mingce run case -o out -q --sign locked.key
minisign -V -q -p locked.pub -m out/manifest.json && echo "minisign: good"
verdicts out -q --public-key locked.pub
MINGCE_PASSWORD=PW status mingce run case -o out -q --sign locked.key
# As much work as minisign itself wants: 1 GB.
"$PYTHON" - <<'PYTHON'
import base64, struct
first, key = open("locked.key").read().splitlines()
raw = bytearray(base64.b64decode(key))
raw[38:54] = struct.pack("<QQ", 1 << 25, 1 << 30)
open("large.key", "w").write(first + "\n" + base64.b64encode(raw).decode() + "\n")
PYTHON
case $MINGCE in */san/* | */tsan/*) sed -n '/sign-memory/,/^= 5/p' "$ROOT/tests/cases/evidence/sign.out" ;;
    *) (ulimit -v 700000 && MINGCE_PASSWORD=pw status mingce run case -o out -q --sign large.key) 2>&1 ;;
esac
setsid -w "$MINGCE" run case -o out -q --sign locked.key </dev/null
echo "= $?"
wc -l <out/chain.txt
echo "== later, and only what holds"
run_out
verdicts out -q --public-key a.pub
verdicts out -q --sign a.key
verdicts out -q --public-key a.pub
cp out/manifest.json.minisig good
echo x >>out/上报/县级汇总.xlsx
rm out/manifest.json.minisig
verdicts out -q --sign a.key
ls out
run_out --sign a.key
echo "== the manifest changed, the end of the record cut off, the comment changed, damaged"
sed -i 's/"mingce": "0/"mingce": "1/' out/manifest.json
verdicts out -q --public-key a.pub | grep signature | sed 's/key [0-9A-FNH]*$/key K/; s/key [0-9A-FNH]* /key K /'
run_out
run_out --sign a.key
cp out/chain.txt whole
head -n -1 whole >out/chain.txt
verdicts out -q --public-key a.pub
cp whole out/chain.txt
sed -i 's/timestamp:./timestamp:2/; s/timestamp:2/timestamp:3/' out/manifest.json.minisig
verdicts out -q --public-key a.pub | sed 's/key [0-9A-FNH]*/key K/'
echo x >out/manifest.json.minisig
verdicts out -q --public-key a.pub
echo "== keys that are none"
status mingce run case -o out -q --sign a.pub
status mingce verify out --sign nothing.key
status mingce verify out --public-key a.key
echo "== above"
mingce run case -o out -q
mingce merge out -o up -q --sign a.key
verdicts up -q --public-key a.pub
