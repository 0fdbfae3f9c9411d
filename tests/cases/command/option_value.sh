# Options whose value is missing or makes no sense.
for given in '--jobs 0' '--jobs 257' '--jobs 2x' '--jobs -1' '--fail-on sometimes' '--set x' '--set =1' \
    '--set x=' '--output' '-o' '--rules'; do
    # shellcheck disable=SC2086
    status mingce check case $given
done
in_chinese mingce check case --fail-on sometimes
in_chinese mingce check case --jobs
