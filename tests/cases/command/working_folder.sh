# Rules and reports are those beside the program, never those of the working folder.
mkdir -p rules reports
echo 'not Lua' >rules/00.lua
echo 'not Lua' >reports/00.lua
new_case
two_units
status mingce check case
status mingce check case --rules rules
