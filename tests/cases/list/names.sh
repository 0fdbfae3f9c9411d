status mingce list
status mingce list measure
status mingce list xyzzy
in_chinese mingce list mesures
