# The four documents are under consultation: a trial shows their sheets, with the mark; the return
# does not have them.
mingce run "$ROOT/fixtures/shunde" -o out -q
pages 上报/县级汇总.xlsx | grep '^\[.*试算' || echo none
cp -r "$ROOT/fixtures/shunde" trial
sed -i 's/period/trial = true, period/' trial/case.lua
rm -r out
mingce run trial -o out -q
pages 上报/县级汇总.xlsx | grep '^\[.*试算'
cells 上报/县级汇总.xlsx '荣誉退休（试算）!A1:L10' '四就近四融入（试算）!A1:H9' '社区四就近（试算）!A1:G9'
