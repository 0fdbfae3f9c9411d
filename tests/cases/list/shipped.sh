# Each list, as shipped: how many there are, the first and the last.
for list in tables measures checks assessments funds parameters basis relations reports statistics; do
    mingce list $list >printed
    echo "== $list: $(wc -l <printed)"
    sed -n '1p;$p' printed
    mingce list $list --json >as_json
    "$PYTHON" -c 'import json; print(len(json.load(open("as_json", encoding="utf-8"))), "as JSON")'
done
