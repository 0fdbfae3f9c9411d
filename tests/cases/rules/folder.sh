# A folder of rules that is not there, is no folder, or holds what cannot be read.
status mingce list measures --rules nowhere
touch file
status mingce list measures --rules file
shipped
ln -s nowhere rules/zz.lua
status mingce list measures --rules rules
rm rules/zz.lua
mkdir rules/zz.lua
status mingce list funds --rules rules
# What is no .lua file, or hidden, is not read.
echo 'not Lua' >rules/README.txt
echo 'not Lua' >rules/.zz.lua
status mingce list funds --rules rules
mkdir none
status mingce list funds --rules none --reports none
