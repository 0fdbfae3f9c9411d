# Every entry with value, unit, place, date and basis; what is not known of a date is said.
mingce list parameters | grep -v '^place'
in_chinese mingce list parameters | grep '^fund'
