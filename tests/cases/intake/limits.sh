# A number at its limit is within; one beyond is not, and says what the limits are.
new_case
two_units
{ echo 党组织代码,党组织名称,组织类别,编组方式,任期,星级
    for term in 0 1 5 6 3.0 -0; do
        echo "T$term,某支部,支部,混编,$term,"
    done
    for stars in 0 1 5 6; do
        echo "S$stars,某支部,支部,混编,,$stars"
    done; } | roster 党组织名册.csv
mingce check case -o out -q
db "select org_id, term_years, star from orgs"
