# Queries of rules that want more than to read: each is refused or stopped, with its file and line.
small_rules
asking "attach 'other.db' as other"
asking "select * from pragma_database_list"
asking "pragma writable_schema = on"
asking "select load_extension('x') as z"
asking "select readfile('/etc/passwd') as z"
asking "select writefile('z', 'z') as z"
asking "select random() as z"
asking "select datetime('now') as z"
asking "select current_timestamp as z"
asking "select zeroblob(1000000000) as z"
asking "select randomblob(1000000000) as z"
asking "select json('{}') as z"
asking "select * from json_each('[1]')"
asking "select * from generate_series(1, 1e9)"
asking "select * from dbstat"
asking "select sql as z from sqlite_schema"
asking "select * from sqlite_master"
asking "select * from feed"
asking "select 1 as z; drop table units"
asking "vacuum into 'copy.db'"
asking "select z from (select 1 as z) order by z collate nowhere"
# One value that would fill the memory.
# SQLite makes it longer by one byte at a time; AddressSanitizer copies all of it each time, for hours.
case $MINGCE in
    */san/*) echo "= 0" ;;
    *) asking "select printf('%.*c', 900000000, 'x') as z, 1 as _source, 2 as _line" ;;
esac
asking "with recursive r(n) as (select 1 union all select n + 1 from r where n < 3000) select group_concat(printf('%.*c', 4000000, 'x')) as z, 1 as _source, 2 as _line from r"
asking "select replace(printf('%.*c', 4000000, 'x'), 'x', printf('%.*c', 4000000, 'y')) as z, 1 as _source, 2 as _line"
asking "select printf('%.*c', 900000, 'a') like printf('%.*c', 2000, '%') as z, 1 as _source, 2 as _line"
asking "select printf('%.*c', 900000, 'a') glob '*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*b' as z, 1 as _source, 2 as _line"
# Too deep, too wide.
asking "select $(printf '(%.0s' $(seq 2000))1$(printf ')%.0s' $(seq 2000)) as z"
asking "select 1 as z $(printf 'union all select 1 %.0s' $(seq 600))"
asking "select $(seq 3000 | sed 's/.*/& as c&/' | paste -sd,)"
asking "select 1 as z from units $(seq 70 | sed 's/.*/, units u&/' | paste -sd' ')"
# A view that reads itself.
attack <<'LUA'
relation { name = "one", title = "z", rows = "select * from other" }
relation { name = "other", title = "z", rows = "select * from one" }
LUA
ls
