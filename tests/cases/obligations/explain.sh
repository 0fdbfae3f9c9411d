# Why a branch is short, period by period; what is known of it; what nobody is asked for.
small_case
roster 活动台账.csv <<'ROWS'
活动编号,日期,组织方,活动类别,主题,应到人数,实到人数
A1,2021-02-10,O1,党课,总支的党课,3,3
A2,2021-05-10,O2,党课,党课,3,3
A3,2021-06-11,O2,党课,党课,3,3
ROWS
run_out
mingce explain out O2 party_class
mingce explain out O2 | grep obligation
in_chinese mingce explain out O2 party_class | sed -n '/结果/,/依据/p' | head -8
status mingce explain out O2 party_clas
mingce explain out O2 alliance_meeting
mingce list obligations | head -3
mingce list basis | grep LJ-08
