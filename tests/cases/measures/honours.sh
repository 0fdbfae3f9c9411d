# Honours of the year that were not taken back, by level as the place understands 市级; persons
# and person-times; pool and teams.
small_case
run_out
db "select measure, numerator from measure where level = 'case' and numerator > 0 and (measure like 'commended%' or measure in
    ('medals_50_years', 'honours_all', 'talents', 'talent_categories', 'volunteer_teams', 'medical_teams', 'idle_volunteer_teams',
    'volunteer_events', 'volunteer_person_times', 'volunteer_persons', 'lecturers', 'assessors'))"
sed -i 's/place = "532801"/place = "320600"/' case/case.lua
run_out
db "select measure, numerator from measure where level = 'case' and numerator > 0 and measure like 'commended_org%'"
