# The tests of the shipped rules.
mingce test
