# A subject or an item that is not there, with what was probably meant; what is no result.
small_case
run_out
status mingce explain out U22
status mingce explain out 532810 members
status mingce explain out 532801 memebrs
status mingce explain out U1 standardization
status mingce explain out 景洪市教育体育局
status mingce explain out O1 separate_share
status mingce explain nowhere U1
mkdir empty
status mingce explain empty U1
mkdir other
sqlite3 other/case.db 'create table t(a)'
status mingce explain other U1
echo text >other/case.db
status mingce explain other U1
in_chinese mingce explain other U1
in_chinese mingce explain out 532801 memebrs
