# Where X01–X04 have nothing to say: a home in a temporary branch that is over or not begun, or of
# somebody who is no member; a home that began the day another ended; a home known by year only;
# people managed elsewhere whose home is over.
small_case
cat >>case/隶属关系.csv <<'ROWS'
P1,O5,正式,2020-01,2021-12-31
P2,O5,正式,2022-01-01,
P4,O5,正式,2020-01,
P8,O5,正式,2020-01,
ROWS
sed -i 's/^P3,O2.*/P3,O2,正式,2016-01,2021-06-30\nP3,O4,正式,2021-06-30,/; s/^P6,O3.*/P6,O3,正式,2000,2021/' \
    case/隶属关系.csv
echo 'P6,O3,正式,2021,' >>case/隶属关系.csv
echo 'P7,社区,江北社区,2021-03-01' >>case/社区报到.csv
status mingce check case -q
# And where they have: the same, open on the day. What may not hold a home is no second home either,
# even if it came first.
sed -i 's/^\(P1,O5.*\)2021-12-31$/\12022-01-01/; s/^P2,O5,正式,2022-01-01/P2,O5,正式,2021-12-31/
s/2021-06-30$/2022-01/; /^P6,O3,正式,2021,$/d; s/^P6,.*2021$/&-12-31/' case/隶属关系.csv
echo P5,O5,正式,1990-01, >>case/隶属关系.csv
status mingce check case -q
