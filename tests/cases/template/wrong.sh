# Where forms cannot go, and what they cannot be made from.
status mingce template
mkdir full && touch full/x
status mingce template full
status in_chinese mingce template full
status mingce template full/x
status mingce template no/such
ls -A full
status mingce template forms --unit ../U1
status mingce template forms --unit .
in_chinese mingce template forms --unit a/b
shipped
rm reports/60-forms.lua
status mingce template forms --reports reports
in_chinese mingce template forms --reports reports
form() {
    sed "$1" "$ROOT/reports/60-forms.lua" >reports/60-forms.lua
    mingce template forms --reports reports
    echo "= $?"
}
form 's/guide = "填表说明", //'
form 's/words = "字典"/wods = "字典"/'
form '/kinds = {/,/^    },/d'
form '/ phone = /d'
form 's/ phone = {/ fone = { says = "" }, phone = {/'
form 's/says = "文字" }/says = "文字", exampel = "x" }/'
form '$a form { }'
cat reports/60-forms.lua "$ROOT/reports/60-forms.lua" | sed '0,/name = "form"/s//name = "forms"/' | sed '/^form { }/d' >x && mv x reports/60-forms.lua
status mingce template forms --reports reports
ls -d forms 2>&1
# A place that takes no forms leaves none.
status mingce template /proc/forms
mkdir empty && status mingce template empty -q && ls empty | wc -l
