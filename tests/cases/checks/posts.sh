# X11. Who holds a post is at home in that organisation or below it; each has one secretary.
small_case
roster 任职.csv <<'ROWS'
人员编号,党组织,党内职务,任职时间,离任时间
P1,O1,书记,2020-05,
P2,O2,书记,2020-05,
P6,O3,书记,2020-05,
P8,O2,指导员,2020-05,
P2,O5,书记,2020-05,
P3,O3,书记,2017-05,2020-05
P8,O4,书记,2020-05,
ROWS
posts() {
    echo "== $1"
    found post-outside secretary-repeated secretary-missing
}
posts "above one's branch; an instructor; a temporary branch; a post that is over; no home at all"
cp -r case kept
cat >>case/任职.csv <<'ROWS'
P3,O3,委员,2021-05,
P6,O1,副书记,2021-05,
P1,O3,委员,2022-05,
ROWS
posts "of another branch, of another line; not yet"
db "select f.unit_id, f.subject, f.column_name, f.value, t.message
    from finding f join finding_to_unit t using (finding_id) where rule = 'post-outside'"
sed -i 's/^P6,O3.*/P6,O2,正式,2000-01,/' case/隶属关系.csv
echo 'P6,O3,正式,2001-01,' >>case/隶属关系.csv
posts "with two homes either will do"
rm -rf case && cp -r kept case
echo 'P3,O2,书记,2021-05,' >>case/任职.csv
echo 'P2,O2,书记,2021-07,' >>case/任职.csv
sed -i '/^P6,O3/d' case/任职.csv
posts "two secretaries, one of them twice; none in O3; the mixed one is not asked"
db "select f.unit_id, f.subject, t.message
    from finding f join finding_to_unit t using (finding_id) where rule like 'secretary%'"
echo 'P66,O3,书记,2020-05,' >>case/任职.csv
posts "a row was lost"
sed -i '/^P66/d' case/任职.csv
sed -i '/^O3/s/$/,2021-10-01/; 1s/$/,撤销时间/' case/党组织名册.csv
posts "O3 is no more"
rm -rf case && cp -r kept case
sed -i 's/^P6,O3,书记/P7,O3,书记/' case/任职.csv
posts "the secretary has died"
