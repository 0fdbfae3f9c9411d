# The figures of the source document come out of the rosters; what else must hold of any result.
mingce run "$ROOT/fixtures/jinghong" -o out
db "select measure || ' ' || numerator || coalesce('/' || denominator || ' ' || round(100 * value, 1) || '%', '')
    from measure where level = 'case' and measure in ('retired_orgs', 'separate_members', 'mixed_members', 'separate_share',
    'mixed_share', 'demonstration_orgs', 'standard_enrolled_share', 'standard_passed_share', 'medals_50_years', 'commended_persons',
    'commended_orgs', 'commended_member_province', 'commended_member_prefecture', 'commended_member_county', 'commended_worker_county',
    'commended_org_prefecture', 'talents', 'talent_categories', 'lecturers', 'assessors', 'volunteer_teams', 'medical_teams',
    'volunteer_events', 'volunteer_person_times', 'silver_volunteers', 'silver_teams', 'functional_orgs', 'study_deliveries',
    'red_song_members', 'retired', 'members')"
cells 内部/数据质量.xlsx 文稿数据核对!A6:G39 \
    上报/年度考核.xlsx 等次汇总!A5:D12 \
    上报/县级汇总.xlsx 党组织设置!A7:R7
# The figure that opens the document, asked why.
mingce explain out 532801 separate_share | cut -c 1-150 | sed -n '1,18p'
mingce explain out 532801 separate_share --json | "$PYTHON" -c 'import json, re, sys
lines = [entry["text"] for entry in json.load(sys.stdin) if entry["section"] == "lines"]
rows = [int(re.search(r"\((\d+)\)$", line)[1]) if line.endswith(")") else line for line in lines]
sums, heading = {}, None
for row in rows:
    if isinstance(row, str): heading = row
    else: sums[heading] = sums.get(heading, 0) + row
print(sums)'
