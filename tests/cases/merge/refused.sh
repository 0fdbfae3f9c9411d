# What is no pack, what was altered, what cannot be written: the former result stays as it was.
{
small_case
run_out
status mingce pack
status mingce pack out
status mingce pack out -o x --new-key y
status mingce pack nowhere -o x.pack
mingce check case -o checked -q
status mingce pack checked -o x.pack
cp -r out bare && rm bare/manifest.json
status mingce pack bare -o x.pack
echo mine >mine.txt
status mingce pack out -o mine.txt
cat mine.txt
status mingce pack out -o nowhere/x.pack
echo "== keys"
echo 0123 >short
status mingce pack out -o x.pack --key short
status mingce pack out -o x.pack --key missing
status mingce pack --new-key short
ls x.pack .*.mingce* 2>/dev/null
echo "== merging"
mingce pack out -o one.pack -q
status mingce merge
status mingce merge one.pack
status mingce merge missing.pack -o up
status mingce merge mine.txt -o up
status mingce merge out/case.db -o up
status mingce merge out -o out
status mingce merge out -o out/up
status mingce merge case -o up
mkdir foreign && echo mine >foreign/file
status mingce merge one.pack -o foreign
cp one.pack altered.pack
sqlite3 altered.pack "update measure set numerator = numerator + 1 where measure = 'retired' and level = 'case'"
status mingce merge altered.pack -o up
cp one.pack view.pack
sqlite3 view.pack 'create view extra as select 1'
status mingce merge view.pack -o up
cp one.pack newer.pack
sqlite3 newer.pack 'pragma user_version = 99'
status mingce merge newer.pack -o up
head -c 9000 one.pack >cut.pack
status mingce merge cut.pack -o up
ls -d up 2>/dev/null
echo "== a result that was there stays"
mingce merge one.pack -o up -q
cp -r up before
status mingce merge one.pack altered.pack -o up
diff -r before up && echo untouched
ls -A | grep -F .up
} 2>&1 | sed "s:$PWD/::"
