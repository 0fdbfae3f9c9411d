# The options of audit, in both languages.
mingce audit --help
in_chinese mingce audit --help
