# X37. A branch named at one level was named at the level below in that year or before, where a basis
# in force asks for it; so it is with the show places of Haian.
small_case
ladders() {
    echo "== $1"
    shift
    mingce check case -o out -q "$@" | grep -E "\[(award|pilot)-step-missing\]\$" || echo none
}
roster 荣誉表彰.csv <<'ROWS'
荣誉编号,获奖主体类别,获奖主体,荣誉名称,荣誉类别,级别,年度,撤销时间
H1,支部,O2,六好示范支部,六好示范,县级,2020,
H2,支部,O2,六好示范支部,六好示范,州级,2021,
H3,支部,O3,六好示范支部,六好示范,州级,2021,
H4,支部,O3,六好示范支部,六好示范,县级,2022,
H5,支部,O4,六好示范支部,六好示范,州级,2021,
H6,支部,O4,六好示范支部,六好示范,县级,2019,2020-05-01
H7,支部,O3,先进基层党组织,先进基层党组织,省级,2021,
ROWS
roster 示范点.csv <<'ROWS'
社区,级别,项目,起始时间
V1,市,三级示范点,2021-03
ROWS
ladders "told of a branch elsewhere, prescribed nowhere"
db "select name, reason from evaluation where name like '%-step-missing'"
shipped
rm rules/basis && cp -rL "$ROOT/rules/basis" rules/basis
sed -i '/id = "JT-01"/,/^}/{s/"reported"/"in force"/; s/"620921"/"532801"/}' rules/basis/13-jinta.lua
ladders "in force here: only later, revoked" --rules rules
sed -i '$d' case/荣誉表彰.csv
echo ,支部,O2,六好示范支部,六好示范,县级,2018, >>case/荣誉表彰.csv
ladders "a row was lost: nobody knows" --rules rules
sed -i 's/place = "532801"/place = "320685"/' case/case.lua
sed -i 's/532801/320685/' case/单位名册.csv
ladders "a show place in Haian without the level below"
echo V1,县,三级示范点,2021-09 >>case/示范点.csv
ladders "with it in the same year"
sed -i '$d' case/示范点.csv
echo V1,县,一方隶属多重管理,2019 >>case/示范点.csv
ladders "another programme's level does not count, nor is it asked for"
