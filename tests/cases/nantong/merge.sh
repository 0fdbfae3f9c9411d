# Each county runs on its own, packs, and the packs make the city: what can be added up is what the city's case
# finds with all rosters at hand, measure by measure. One person stands in two districts and counts once.
mkdir few
ln -s "$ROOT/reports/00-style.lua" "$ROOT/reports/70-upper.lua" few/ # the counties' workbooks are not looked at
printf '%064d\n' 7 >key && chmod 600 key
for folder in "$ROOT"/fixtures/nantong/counties/*; do
    name=${folder##*/}
    mingce run "$folder" -o "$name" -q --reports few >/dev/null
    mingce pack "$name" -o "$name.pack" --key key -q
    echo "$name: $("$PYTHON" "$ROOT/tests/tools/answers.py" "$name" nantong "counties/$name/" | tr '\n' ';')"
done
mingce merge ./*.pack -o out --key key -q
cells 上报/市级汇总.xlsx 报送情况!A3:F13
db "select place, persons, repeated from merged_case" \
    "select measure, subject_id, numerator from measure where measure in ('temporary_orgs', 'pilots', 'pilots_province',
     'pilots_city', 'pilots_county', 'party_members', 'retired') and (subject_id = '320600' or measure not like 'pilots%')
     order by 1, 2"
echo "== what each place is due: the 600 yuan in the city's own units, performance in one county, refunds by place"
for name in 海安市 海门市 如皋市 市本级; do
    sqlite3 "$name/case.db" "select '$name', fund, count(*), sum(amount_fen) from allocation
        where amount_fen is not null group by 2 order by 2" \
        "select '$name', 'refund', round(100.0 * sum(a.amount_fen) / sum(t.handed_up), 2) || '%'
         from allocation a join dues_transfers t on t.org_id = a.subject_id where a.fund = 'dues_refund'"
done
echo "== measures that differ from those of all rosters at hand: lists, of which each county has one; the city's list"
cp -r "$ROOT/fixtures/nantong" case
rm -r case/counties/海安市
run_out --reports few >/dev/null
mv out whole
rm 海安市.pack
mingce merge ./*.pack -o out --key key -q
db "attach 'whole/case.db' as w; select m.measure, m.numerator, m.denominator, x.numerator, x.denominator
    from measure m join w.measure x on x.measure = m.measure and x.level = 'case'
    where m.level = 'case' and (m.numerator is not x.numerator or m.denominator is not x.denominator) order by 1" \
    "attach 'whole/case.db' as w; select count(*) > 400 from measure m join w.measure x using (measure, numerator)
    where m.level = 'case' and x.level = 'case' and m.denominator is x.denominator" \
    "select place, repeated from merged_case where repeated > 0"
