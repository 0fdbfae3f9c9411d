# An empty folder, a folder that is not there yet with those above it, a link to a folder, a
# name that begins like the case.
new_case
two_units
mkdir empty real
ln -s real link
for out in empty a/b/c/out link case2 ./d/../e/ 结果; do
    mingce run case -o $out -q
    echo "$out: $? $(ls $out | tr '\n' ' ')"
done
ls
test -L link && ls real
