# What is for the bureau's own eyes: who is to join and with whom, against what there is; whose turn
# it was. Other sizes, other groups; where no rule tells to found alliances, none is proposed.
mingce run "$ROOT/fixtures/lijin" -o out -q
cells 内部/数据质量.xlsx 联盟组建建议!A4:N30 轮值不符!A4:F15
sizes() {
    mingce run "$ROOT/fixtures/lijin" -o out -q "$@"
    echo "$*:" $(cells 内部/数据质量.xlsx 联盟组建建议!B5:B40 | grep '^[0-9]' | uniq -c)
}
sizes
sizes --set alliance.units_most=5
sizes --set alliance.units_least=7 --set alliance.units_most=12
sizes --set alliance.units_least=2 --set alliance.units_most=2
sizes --set alliance.units_least=30 --set alliance.units_most=40
sizes --set alliance.fewer_than=4
sizes --set alliance.regular_share=0.9
sizes --set alliance.regular_months=1
mingce run "$ROOT/fixtures/jinghong" -o out -q
cells 内部/数据质量.xlsx 联盟组建建议!A5:N5
db "select count(*) from measure where measure = 'proposed_alliances'" \
    "select numerator from measure where measure = 'alliance_candidates' and level = 'case'"
