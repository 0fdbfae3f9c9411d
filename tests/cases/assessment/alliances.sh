# Alliances run by the model that the case adopts; items by field, and against the measures of the same name.
mingce run "$ROOT/fixtures/lijin" -o out -q
db "select subject_id, item_id, raw, s.points, max_points, state from score s join item using (assessment, item_id)
        where assessment = 'alliance_running' and subject_id in ('LM1', 'LM4') order by subject_id, ordinal" \
    "select subject_id, total, rank, grade from grade where assessment = 'alliance_running'" \
    "select s.subject_id, s.item_id, s.raw, m.numerator || '/' || m.denominator from score s join measure m
        on m.level = 'alliance' and m.subject_id = s.subject_id and m.measure = case s.item_id
           when 'meeting' then 'alliance_meeting_share' when 'theme_day' then 'alliance_theme_day_share'
           when 'large' then 'alliance_large_share' when 'rota' then 'rota_kept' end
        where s.raw <> m.numerator || '/' || m.denominator"
