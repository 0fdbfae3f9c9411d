# X35, X36. One alliance a unit, a lead of its own, turns from nought on; homes stay where they were.
small_case
sed -i 's/place = "532801"/place = "370522"/' case/case.lua
alliances() {
    echo "== $1"
    found alliance-twice alliance-lead-outside alliance-order alliance-moved-home
}
roster 联盟.csv <<'ROWS'
联盟编号,名称,牵头单位,成立时间
L1,城区联盟,U1,2021-03-01
L2,乡镇联盟,V1,2021-03-01
ROWS
roster 联盟成员.csv <<'ROWS'
联盟编号,成员单位,轮值顺序
L1,U1,1
L1,U2,0
L2,V1,0
ROWS
alliances "as it should be"
cp -r case kept
echo L2,U1,1 >>case/联盟成员.csv
sed -i '/^L1,U1/d' case/联盟成员.csv
alliances "the lead is elsewhere; turns of one begin with nought"
echo L1,U1,2 >>case/联盟成员.csv
alliances "in two; a turn left out"
sed -i 's/^L1,U1,2/L1,U1,/' case/联盟成员.csv
alliances "a turn that is not given"
sed -i 's/^L1,U1,/L1,U1,0/' case/联盟成员.csv
alliances "twice the same turn"
echo L1,U9,1 >>case/联盟成员.csv
alliances "a row was lost"
rm -rf case && cp -r kept case
sed -i 's/^P3,O2.*/P3,O2,正式,2016-01,2021-05-20\nP3,O3,正式,2021-05-20,/' case/隶属关系.csv
sed -i 's/^P5,O4.*/P5,O4,正式,2016-01,2021-05\nP5,O3,正式,2021-05,/' case/隶属关系.csv
sed -i 's/^P2,O2.*/P2,O2,正式,2016-01,2021-02\nP2,O3,正式,2021-02,/' case/隶属关系.csv
alliances "from U1 to U2 after, within U2, and before it was founded"
