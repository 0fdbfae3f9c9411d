new_case
cp case/case.lua once
cat once >>case/case.lua
status mingce check case
in_chinese mingce check case
