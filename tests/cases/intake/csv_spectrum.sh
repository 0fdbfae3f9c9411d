# The files of csv-spectrum, each by itself. A line break within quotes becomes LF, as
# spreadsheets show it, whether the file ends its lines with CR LF or not.
new_case
shipped
cat >rules/zz.lua <<'RULE'
roster { name = "spectrum", title = "谱", key = { "a" }, columns = {
    { name = "a", title = "a", aliases = { "first", "key", "id", "1" }, type = "text" },
    { name = "b", title = "b", aliases = { "last", "val", "Latitude", "2" }, type = "text" },
    { name = "c", title = "c", aliases = { "address", "Longitude", "3" }, type = "text" },
    { name = "d", title = "d", aliases = { "city" }, type = "text" },
    { name = "e", title = "e", aliases = { "zip" }, type = "text" } } }
RULE
one() { # name
    rm -rf case/*.csv
    roster "spectrum-$1.csv"
    echo "$1"
    mingce check case -o out -q --rules rules
    sqlite3 -json out/case.db "select a, b, c, d, e, _line, _row from spectrum"
}
crlf() { sed 's/$/\r/'; }
simple() { printf 'a,b,c\n1,2,3\n'; }
empty() { printf 'a,b,c\n1,"",""\n2,3,4\n'; }
newlines() { printf 'a,b,c\n1,2,3\n"Once upon \na time",5,6\n7,8,9\n'; }
simple | one simple
simple | crlf | one simple_crlf
empty | one empty
empty | crlf | one empty_crlf
newlines | one newlines
newlines | crlf | one newlines_crlf
printf 'first,last,address,city,zip\nJohn,Doe,120 any st.,"Anytown, WW",08123\n' | one comma_in_quotes
printf 'a,b\n1,"ha ""ha"" ha"\n3,4\n' | one escaped_quotes
printf 'key,val\n1,"{""type"": ""Point"", ""coordinates"": [102.0, 0.5]}"\n' | one json
printf 'a,b\n1,"ha \n""ha"" \nha"\n3,4\n' | one quotes_and_newlines
printf 'a,b,c\n1,2,3\n4,5,ʤ中\n' | one utf8
# Written in no encoding of ours, a degree sign of Latin-1; with the N behind it, it is a character of
# GB18030, and nothing tells that it was not meant.
printf 'id,Latitude,Longitude\n1,47\260N,8\n2,48,9\n' | one location_coordinates
# What libcsv reads on to the end of the file.
printf 'a,b,c\n"aa"a,"bb"bb"b,ccc\nd,e,f\n"x"y,"z",1\ng,h,i\n' | one trap
