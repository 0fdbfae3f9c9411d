# X01–X04. Every party member has exactly one open home, which is neither temporary nor
# functional; homes and members add up; who is managed elsewhere has a home, too.
small_case
status mingce check case -q
cat >>case/隶属关系.csv <<'ROWS'
P4,O2,正式,2021-01,
P8,O4,正式,2021-01,
ROWS
sed -i '/^P1,/d; /^P6,/s/O3/O5/' case/隶属关系.csv
cat >>case/隶属关系.csv <<'ROWS'
P2,O3,正式,2020-01,
P3,O4,正式,2021-01,2021-12-31
P5,O1,正式,2022-01,
ROWS
cat >>case/社区报到.csv <<'ROWS'
P1,社区,江北社区,2021-03-01
P4,社区,江北社区,2021-03-01
ROWS
mingce check case -o out -q
db "select rule, basis, unit_id, subject from finding"
