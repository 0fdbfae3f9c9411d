# The people of an alliance, its turns, rooms and plans. Two months of a year; U1 holds in July,
# U2 in August.
small_case
sed -i 's/place = "532801"/place = "370522"/; s/period = "2021"/period = "2021"/; s/2021-12-31/2021-08-31/' case/case.lua
alliances() {
    echo "== $1"
    found alliance-head-missing alliance-head-outside alliance-roles liaison-missing liaison-several liaison-retired \
        venue-missing alliance-venue-missing rota-outside rota-swapped rota-missed plan-late alliance-plan-missing
}
roster 单位名册.csv <<'ROWS'
单位代码,单位名称,单位简称,单位性质,行政区划代码,在职联络员,固定活动场所
U1,景洪市教育体育局,教体局,机关,532801,郑九,教体局活动室
U2,景洪市卫生健康局,卫健局,事业,532801,吴八,卫健局活动室
U3,景洪市民政局,民政局,机关,532801,,
V1,江北社区,,村社区,532801,,
ROWS
roster 联盟.csv <<'ROWS'
联盟编号,名称,牵头单位,统筹单位,负责人,成立时间,轮值起始月,年度有计划
L1,城区联盟,U1,U3,P2,2021-06-20,2021-07,是
ROWS
roster 联盟成员.csv <<'ROWS'
联盟编号,成员单位,轮值顺序,退出时间
L1,U1,0,
L1,U2,1,
ROWS
cat >>case/活动台账.csv <<'ROWS'
J7,2021-07-10,L1,主题党日,七月,,
J8,2021-08-10,L1,主题党日,八月,,
ROWS
sed -i '1s/$/,轮值单位,计划编号/; s/^J7.*/&,U1,N1/; s/^J8.*/&,U2,/' case/活动台账.csv
roster 年度计划.csv <<'ROWS'
计划编号,年度,联盟,月份,活动类别,报送日期
N1,2021,L1,2021-07,主题党日,2021-03-31
ROWS
alliances "as it should be; a liaison that the roster does not know is believed"
cp -r case kept
again() {
    rm -rf case && cp -r kept case
}
sed -i 's/,P2,2021-06-20/,,2021-06-20/' case/联盟.csv
alliances "no head"
printf '人员编号,联盟,职务,任职时间\nP2,L1,联盟负责人,2021-06\n' >case/任职.csv
alliances "a head among the posts"
again
sed -i 's/,P2,2021-06-20/,P8,2021-06-20/' case/联盟.csv
alliances "a head who is at work"
again
sed -i 's/^L1,U2.*/L1,U3,1,/' case/联盟成员.csv
sed -i 's/,P2,2021-06-20/,P6,2021-06-20/' case/联盟.csv
sed -i 's/^J8\(.*\),U2,$/J8\1,U3,/' case/活动台账.csv
alliances "a head of another unit; a member without liaison and room"
again
sed -i 's/,U3,P2,/,,P2,/' case/联盟.csv
alliances "nobody coordinates"
again
sed -i 's/,郑九,/,李二,/; s/,吴八,/,吴八、冯十,/' case/单位名册.csv
alliances "a retired liaison; two of them"
again
sed -i 's/,教体局活动室/,/' case/单位名册.csv
alliances "no room"
found alliance-venue-missing
mingce check case --set alliance.venue_of=联盟 -q | grep venue-
again
sed -i 's/^\(J7.*\),U1,N1/\1,U2,N1/; s/^\(J8.*\),U2,/\1,V1,/' case/活动台账.csv
alliances "the other one in July, a stranger in August"
again
sed -i 's/^\(J8.*\),U2,/\1,,/' case/活动台账.csv
alliances "nobody in August"
echo 'J9,2021-08-32,L1,主题党日,八月,,,U2,' >>case/活动台账.csv
alliances "nobody in August, but for one whose day cannot be read"
again
sed -i 's/^L1,U2,1,/L1,U2,1,2021-07-31/; s/^L1,U1,0,/&\nL1,U3,2,/' case/联盟成员.csv
sed -i 's/^\(J8.*\),U2,/\1,U1,/' case/活动台账.csv
sed -i 's/^U3.*/U3,景洪市民政局,民政局,机关,532801,何一,民政局活动室/' case/单位名册.csv
alliances "whose turn it was had left"
again
sed -i 's/2021-03-31/2021-04-01/' case/年度计划.csv
alliances "a plan of April"
sed -i 's/^N1.*/N1,2020,L1,2020-07,主题党日,2020-01/' case/年度计划.csv
alliances "no plan for this year"
again
sed -i 's/2021-06-20,2021-07/2021-06-20,2021-09/' case/联盟.csv
sed -i 's/^\(J[78].*\),U[12],/\1,,/' case/活动台账.csv
alliances "turns begin in September"
again
sed -i 's/place = "370522"/place = "532801"/' case/case.lua
sed -i '/^J7/d; s/,P2,2021-06-20/,,2021-06-20/' case/联盟.csv case/活动台账.csv
alliances "elsewhere nobody asks"
