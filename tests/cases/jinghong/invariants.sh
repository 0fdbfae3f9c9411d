# What must hold of any result, asked of the city's: each answer is a count of what breaks it.
mingce run "$ROOT/fixtures/jinghong" -o out -q
holds() {
    echo "$(db "$2") $1"
}
holds 'sources whose records are not used + excluded' \
    "select count(*) from source where records <> used + excluded"
holds 'tables whose rows are not the used ones' \
    "select (select sum(used) from source where table_name = 'persons') <> (select count(*) from persons)
        or (select sum(used) from source where table_name = 'attendance') <> (select count(*) from attendance)"
holds 'sources with more rows left out than lines with an error or note' \
    "select count(*) from source s where excluded > (select count(distinct line) from finding f where f.source_id = s.source_id
        and rule in ('key-blank', 'key-repeated', 'row-total', 'row-footer', 'cell-damaged', 'reference-unknown', 'reference-ambiguous', 'cell-control'))"
holds 'allocations that are not the sum of the parameters of their organisations' \
    "select (select sum(amount_fen) from allocation where fund = 'work_floor') <> (select sum(case o.org_kind when '党委' then 500000
        when '党总支' then 400000 else 300000 end) from orgs o where o.org_id in (select subject_id from allocation))"
holds 'organisations with two allocations of a fund' \
    "select count(*) from (select 1 from allocation group by fund, subject_id having count(*) > 1)"
holds 'persons of one id number that count twice' \
    "select count(*) from (select 1 from persons where _counted = 1 and id_no is not null group by id_no having count(*) > 1)"
holds 'difference between the members of all organisations and the members' \
    "select (select sum(numerator) from measure where measure = 'members' and level = 'org')
        - (select numerator from measure where measure = 'members' and level = 'case')"
holds 'shares outside 0 and 1, or outside their own limits' \
    "select count(*) from measure where low is not null and not (0 <= low and low <= value and value <= high and high <= 1)"
holds 'shares and ratios that are not their numerator over their denominator' \
    "select count(*) from measure where denominator > 0 and abs(value - 1.0 * numerator / denominator) > 1e-12"
holds 'shares of the case that are not made of those of the units' \
    "select count(*) from measure c where level = 'case' and low is not null and exists (select 1 from measure u where u.measure = c.measure
        and u.level = 'unit') and denominator < (select sum(denominator) from measure u where u.measure = c.measure and u.level = 'unit')"
holds 'organisations without either a grade or a reason' \
    "select count(*) from measure m where measure = 'members' and level = 'org' and subject_id in (select subject_id from score)
        and subject_id not in (select subject_id from grade) and subject_id not in (select subject_id from evaluation)"
holds 'findings without severity, message or rule' \
    "select count(*) from finding where severity not in ('error', 'warning', 'note') or message = '' or rule not in (select name from rule)"
holds 'findings out of order' \
    "select count(*) from finding a join finding b on b.finding_id = a.finding_id + 1
     where (coalesce(a.source_id, 1e9), coalesce(a.line, 0)) > (coalesce(b.source_id, 1e9), coalesce(b.line, 0))"
holds 'fingerprints that two findings share' \
    "select count(*) from (select 1 from finding group by fingerprint having count(*) > 1)"
holds 'id numbers or phones in messages' \
    "select count(*) from finding where message glob '*[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]*'"
holds 'things not evaluated without a reason' "select count(*) from evaluation where reason = ''"
holds 'periods that are met with too little done, or not met with enough' \
    "select count(*) from obligation_due where (state = 'met') <> (done >= needed)"
holds 'periods whose acts are not those that are listed' \
    "select count(*) from obligation_due d where done <> (select count(*) from obligation_done e where e.due_id = d.due_id)
        or substituted <> (select count(*) from obligation_done e where e.due_id = d.due_id and e.substitute = 1)"
holds 'acts that lie outside their period' \
    "select count(*) from obligation_done e join obligation_due d using (due_id)
     where d.event_id is null and (e.on_date < d.first_day or e.on_date > d.last_day)"
holds 'periods twice, or after the date of the case' \
    "select (select count(*) from (select 1 from obligation_due group by obligation, subject_id, event_id, period having count(*) > 1))
        + (select count(*) from obligation_due, this_case where last_day > as_of)"
holds 'counts that do not stand for their rows' \
    "select (select count(*) from attendance_rows) <> (select total(times) from attendance_counts)
        or (select count(*) from attended) <> (select total(times) from attended_counts)
        or (select count(*) from deliveries) <> (select total(times) from delivery_counts)
        or (select count(*) from named_attendance) <> (select total(times) from named_counts)"
holds 'compliance over 100 %, or with nothing due' \
    "select count(*) from measure where (measure like 'life%share%' or measure like 'participation%')
        and (numerator > denominator or (denominator = 0 and value is not null))"
