# Counts of people: those present at the day of counting, by kind, age and movement.
small_case
run_out
sqlite3 -separator ' ' out/case.db "select printf('%-18s', m.measure), max(numerator) filter (where subject_id = '532801'),
    max(numerator) filter (where subject_id = 'U1'), max(numerator) filter (where subject_id = 'U2')
    from measure m join label l on l.kind = 'measure' and l.name = m.measure
    where m.measure like 'retired%' and m.measure <> 'retired_orgs' or m.measure like 'age~_%' escape '~' and denominator is null and numerator is not null
       or m.measure like 'stock%' group by 1"
