# Output that cannot be written is a fault, not a success.
mingce list measures >/dev/full
echo "list: $?"
new_case
two_units
mingce check case >/dev/full
echo "check: $?"
mingce --help >/dev/full
echo "help: $?"
