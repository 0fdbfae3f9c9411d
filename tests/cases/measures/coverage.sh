# A person counts once however many homes, bodies and activities; what lies outside the period
# does not count.
small_case
cat >>case/社区报到.csv <<'ROWS'
P6,临时支部,江北临时党支部,2021-03-01
P6,社区,U1,2021-04-01
P1,协会,U1,2021-04-01
ROWS
echo 'P2,O3,正式,2020-01,' >>case/隶属关系.csv
cat >>case/签到表.csv <<'ROWS'
A2,P1,缺席
A2,P3,免到
A1,P5,请假
ROWS
mingce check case -q
run_out
db "select measure, numerator, denominator from measure where level = 'case' and measure in ('members', 'separate_members',
    'mixed_members', 'members_unplaced', 'home_coverage', 'reported', 'reported_share', 'reached', 'reached_share',
    'study_deliveries', 'party_members')"
