# A case is a folder with a case.lua.
status mingce check nowhere
mkdir empty
status mingce check empty
touch file
status mingce check file
status mingce run empty -o out
ls
