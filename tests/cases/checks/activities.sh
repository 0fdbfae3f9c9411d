# X08, X17, X18. Who has died or left comes to nothing more; the ledger and the sign-in sheets agree;
# who signs in belongs to the host; an activity has material.
small_case
activities() {
    echo "== $1"
    found attended-after-leaving present-over-expected present-differs attended-elsewhere \
        attended-no-team-member activity-without-evidence
}
activities "as it is"
cp -r case kept
cat >>case/活动台账.csv <<'ROWS'
B1,2021-04-01,O3,主题党日,当天,1,1
B2,2021-04-02,O3,主题党日,次日,1,1
B3,2021-05-01,O3,主题党日,请假,1,0
ROWS
printf 'B1,P7,√\nB2,P7,线上\nB3,P7,请假\n' >>case/签到表.csv
activities "died on 2021-04-01"
db "select t.message from finding f join finding_to_unit t using (finding_id) where rule like 'attended-after%'"
sed -i '/^P7,/s/,本地.*/,本地,转出,2021-04,/' case/景洪市卫生健康局/人员名册.csv
activities "left in that month"
sed -i '/^P7,/s/2021-04/2021-03/' case/景洪市卫生健康局/人员名册.csv
activities "the month before"
sed -i '/^P7,/s/转出/更正/' case/景洪市卫生健康局/人员名册.csv
activities "was listed by mistake: the sheet is not about that"

rm -rf case && cp -r kept case
sed -i 's/^A1,\(.*\),3,1$/A1,\1,0,1/; s/^A2,\(.*\),2,2$/A2,\1,3,3/; s/^A3,\(.*\),3,1$/A3,\1,3,0/' case/活动台账.csv
activities "more than expected; three of two; none of one"
sed -i 's/^A2,P6,线上/A2,P6,飞/; s/^A1,P1,送学/A1,P1,到/' case/签到表.csv
activities "a state that cannot be read: A2 may be three; A1 has two"
sed -i 's/^A2,P6,飞/A2,P66,线上/' case/签到表.csv
activities "a row was lost: the same"
sed -i 's/^A1,.*/A1,2021-03-10,O2,党员大会,一季度党员大会,三,/' case/活动台账.csv
sed -i '/^A/s/^A3,\(.*\)/A3,\1\nA4,2021-06-01,O2,党课,没有签到表,9,9/' case/活动台账.csv
activities "numbers that are not there; a sheet that did not come"

rm -rf case && cp -r kept case
cat >>case/活动台账.csv <<'ROWS'
C1,2021-04-01,O2,主题党日,外来,9,
C2,2021-04-01,O1,主题党日,上级,9,
C3,2021-04-01,O5,主题党日,临时,9,
C4,2021-04-01,U1,座谈,单位,9,
C5,2021-04-01,T1,文体,队伍,9,
ROWS
cat >>case/签到表.csv <<'ROWS'
C1,P6,√
C1,P5,请假
C1,P4,√
C1,P8,√
C2,P3,√
C2,P5,线上
C3,P6,√
C4,P6,√
C5,P3,√
C5,P1,请假
C5,P2,√
ROWS
activities "of another unit; below; in a temporary branch; at a unit's; not of the team"
echo 'P6,临时支部,O5,2021-03-01' >>case/社区报到.csv
echo 'P6,临时支部,O2,2021-03-01' >>case/社区报到.csv
activities "managed there"

rm -rf case && cp -r kept case
sed -i 's/place = "532801"/place = "370522"/' case/case.lua
sed -i '1s/$/,材料数/; /^A1/s/$/,0/; /^A2/s/$/,无/; /^A3/s/$/,两份/' case/活动台账.csv
echo 'D1,2022-01-05,O2,党课,明年,3,,0' >>case/活动台账.csv
echo 'D2,2021-01-05,O2,党课,一份,3,,1' >>case/活动台账.csv
echo 'D3,2021-01-05,O2,党课,没填,3,,' >>case/活动台账.csv
activities "in Lijin: none, 无, unreadable, not yet, one, blank"
