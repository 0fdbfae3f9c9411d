# The order in which the folder gives its files away changes nothing.
small_case
run_out
mkdir again
ls case | sort -r | while read -r name; do cp -r "case/$name" again/; done
mingce run again -o out2 -q
same out out2 && echo same
