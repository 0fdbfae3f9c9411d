# What is printed follows the locale: LC_ALL, then LC_MESSAGES, then LANG; LANGUAGE goes before
# their language, and "C" is English.
new_case
two_units
say() {
    env -u LC_ALL "$@" "$MINGCE" run case -o out 2>&1 | tail -n 1
}
say LC_ALL=zh_CN.UTF-8
say LANG=zh_CN.UTF-8
say LC_MESSAGES=zh_CN LANG=en_US.UTF-8
say LC_ALL=C LANG=zh_CN.UTF-8 LANGUAGE=zh_CN
say LC_ALL= LANG=zh_CN.GB18030
say LANG=en_US.UTF-8 LANGUAGE=zh_CN:en
say LANG=fr_FR.UTF-8
say LC_ALL=POSIX LANGUAGE=zh_CN
say LANG=
