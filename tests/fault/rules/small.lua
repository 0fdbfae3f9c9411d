-- A little of everything, so that a run is over in a moment and a thousand of them can be stopped.
level { name = "unit", title = "单位", from = "units", id = "unit_id", label = "unit_name", place = "region_code" }
measure { name = "people", title = "人数", level = "unit", basis = "ROSTER-FORM", counted_in = "人",
    count = { of = "persons", distinct = "person_id" } }
measure { name = "party", title = "党员数", level = "unit", basis = "ROSTER-FORM", counted_in = "人",
    count = { of = "party_members", distinct = "person_id" } }
measure { name = "party_share", title = "党员比例", level = "unit", basis = "ROSTER-FORM",
    ratio = { of = "party", to = "people" } }
relation { name = "party_members", title = "党员", rows = [[
    select * from persons where political = '中共党员'
]] }
relation { name = "people_of_units", title = "各单位人员", rows = [[
    select unit_id, person_id, name, person_kind from persons
]] }
relation { name = "returned", title = "退回", rows = [[
    select f.finding_id, f.unit_id, 'error' as severity, f.row, f.column_name, f.message, '改' as cure, f.source_id,
        f.line, c.letters
    from finding f left join source_column c on c.source_id = f.source_id and c.column_name = f.column_name
]] }
relation { name = "sums", title = "各单位补助", rows = [[
    select unit_id, count(*) as heads, 'paid' as kind, '2021-06-30' as day, count(*) * 10000 as fen,
        min(person_id) as code, '核算' as says, '人员名册.csv' as place, 1 as _source, 1 as _line
    from persons group by unit_id
]] }
fund { name = "visits", title = "慰问金", per = "unit", over = "units", basis = "ROSTER-FORM",
    amount = function(unit, p)
        local names = {}
        for i = 1, 20 do
            names[i] = (unit.unit_name or "") .. i
        end
        table.sort(names)
        return p.fund.visits
    end,
    round = { to = "fen", mode = "half-up", at = "line" } }
-- What reading finds by itself and 01-intake.lua does not declare.
for _, name in ipairs { "row-superseded", "row-dropped", "file-superseded", "correction-unclear", "correction-stale", "waiver-unknown", "waiver-ambiguous", "waiver-refused", } do
    check { name = name, title = name, severity = "note", basis = "ROSTER-FORM", says = "{value}", cure = "改" }
end
parameter { name = "fund.visits", title = "慰问金", unit = "fen", { value = 30000, basis = "ROSTER-FORM" } }
