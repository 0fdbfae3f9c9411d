#!/bin/sh
# The Chinese catalogue has every text of the code, translated and sure, and no other.
set -u
cd "$(dirname "$0")/../.." || exit 1
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
po=engine/po/zh_CN.po
bad=0

# what is wrong with the entries of FILE: shows them, without the head of the catalogue.
none() {
    [ ! -s "$2" ] || {
        echo "$po: $1:"
        awk 'BEGIN { RS = ""; ORS = "\n\n" } !/Project-Id-Version/' "$2" | grep -v '^#[,:]'
        bad=1
    }
}

# A missing revision date and the like are warnings, not errors.
msgfmt --statistics --check -o /dev/null $po 2>"$work/said" ||
    { cat "$work/said" && bad=1; }
grep -q '^[0-9]* translated messages\.$' "$work/said" || { tail -n 1 "$work/said" && bad=1; }
msgattrib --untranslated --no-obsolete $po >"$work/left"
none 'not translated' "$work/left"
msgattrib --only-fuzzy --no-obsolete $po >"$work/left"
none 'unsure (fuzzy)' "$work/left"
msgattrib --only-obsolete $po >"$work/left"
none 'of no use any more' "$work/left"

# As `make pot` does it.
xgettext --language=C --keyword=_ --keyword=N_ --from-code=UTF-8 --no-location \
    -o "$work/code.pot" engine/*/*.c || exit 1
msgcat --no-location $po >"$work/own.po"
# In one of the two only: then, what of it the code has, and what the catalogue.
msgcomm --unique --omit-header "$work/code.pot" "$work/own.po" >"$work/one" 2>/dev/null
for side in code.pot own.po; do
    if [ -s "$work/one" ]; then
        msgcomm --more-than=1 --omit-header "$work/$side" "$work/one" >"$work/left" 2>/dev/null
    else
        : >"$work/left"
    fi
    case $side in
    code.pot) none 'in the code and not here' "$work/left" ;;
    own.po) none 'here and not in the code' "$work/left" ;;
    esac
done

# xgettext passes over a name, silently.
if grep -nE '\bN_\([^"]' engine/*/*.c; then
    echo "N_() marks a text, not a name: xgettext does not see what stands in it"
    bad=1
fi
exit $bad
