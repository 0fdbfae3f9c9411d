# The generator writes the rosters that lie there, byte for byte, and leaves nothing behind.
lua5.4 "$ROOT/fixtures/make/jinta.lua" again >counts
diff -r again "$ROOT/fixtures/jinta" && echo same
# Its identity numbers belong to no county; ages are those of the account.
mingce run again -o out -q
db "select distinct substr(id_no, 1, 6) from persons" \
    "select min(age), max(age), sum(age), count(*) from members"
