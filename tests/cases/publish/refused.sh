# Where a result may not go: into or around the case, over what is not ours, over a file.
try() {
    status "$@" 2>&1 | sed "s|$PWD|…|"
}
new_case
two_units
try mingce run case -o case
try mingce run case -o case/out
try mingce run case -o .
ln -s case/.. around
try mingce run case -o around
ln -s "$PWD/case" alias
try mingce run alias -o case/out
mkdir foreign
echo mine >foreign/notes.txt
try mingce run case -o foreign
try mingce check case -o foreign
mkdir other
echo '{ "program": "other" }' >other/manifest.json
try mingce run case -o other
echo mine >file
try mingce run case -o file
try mingce run case -o file/out
try mingce run case -o /
try mingce run case -o ''
try in_chinese mingce run case -o foreign
cat foreign/notes.txt file
find . -name '*mingce*' -o -name out
