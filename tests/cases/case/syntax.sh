mkdir case
printf 'case {\n    title = "测试"\n    place = "532801",\n}\n' >case/case.lua
status mingce check case
printf 'title = "测试"\n' >case/case.lua
status mingce check case
printf 'caes { title = "测试" }\n' >case/case.lua
status mingce check case
printf 'return {}\n' >case/case.lua
status mingce check case
: >case/case.lua
status mingce check case
printf '\033Lua' >case/case.lua
status mingce check case
in_chinese mingce check case
