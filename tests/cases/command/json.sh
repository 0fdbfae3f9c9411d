# What --json prints is JSON for every command, whatever is found.
reads() {
    mingce "$@" --json >printed
    echo "$* = $?: $("$PYTHON" -c 'import json, sys
read = json.load(open("printed", encoding="utf-8"))
print(type(read).__name__, len(read), *(sorted(read[0]) if isinstance(read, list) and read and
      isinstance(read[0], dict) else ()))')"
}
new_case
reads check case
small_case
reads check case
echo '"a"b,\	c' | roster '"x".csv'
reads check case
reads run case -o out
cat printed
reads explain out U1
for list in '' tables measures checks assessments funds parameters basis relations reports statistics; do
    # shellcheck disable=SC2086
    reads list $list
done
# A command that fails prints its fault to stderr, and either nothing or JSON to stdout.
mingce explain out U1 nothing --json >printed
echo "= $?"
"$PYTHON" -c 'import json; text = open("printed").read(); print(json.loads(text) if text else "nothing")'
mingce check nowhere --json >printed
echo "= $?"
"$PYTHON" -c 'import json; text = open("printed").read(); print(json.loads(text) if text else "nothing")'
