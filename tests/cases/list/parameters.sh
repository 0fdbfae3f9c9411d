# Every entry with value, unit, place, date and basis; what is not known of a date is said.
mingce list parameters | grep -v '^place'
in_chinese mingce list parameters | grep '^fund'
# What holds on a day at a place: the county's own before the city's, the nation's last; nothing laid down.
mingce list parameters --at 2018-10-10 --place 320684 | grep -E '^(assess.six|dues.refund_p|org.branch|assess.annual.share|life.meeting)'
in_chinese mingce list parameters --at 2018-10-10 --place 320684 | grep -E '^(assess.six_have.list|dues.refund_p|org.branch_most|assess.annual.quota)'
mingce list parameters --at 2021-01-01 --place 320684 | grep -E '^(org.branch|place.name)'
mingce list parameters --at 2022-01-01 --place 440606 | grep -E '^assess.six'
mingce list parameters --at 2022-01-01 | grep -E '^(assess.six|dues.refund_p)'
mingce list parameters --at 2018-10-10 --place 320600 --json | "$PYTHON" -c '
import json, sys
for row in json.load(sys.stdin):
    if row["name"] in ("dues.refund_percent", "org.branch_most"):
        print(row)'
status mingce list parameters --at 2018
status mingce list parameters --at 2018-10-10 --place 32068
status mingce list parameters --place 320684
