# The tests of the shipped rules pass, and none of the items, funds and numbers of assessments is
# without one.
mingce test -q | sed 's/^[1-9][0-9]* passed/all passed/'
mingce test --coverage | grep -E '^no test touches (item|fund|parameter (allowance|assess|fund|org)\.)'
echo "= $?"
