mingce list statistics
in_chinese mingce list statistics | head -n 3
