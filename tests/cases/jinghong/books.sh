# All workbooks of the city: they open, their sums are right, and nobody sees what is not theirs.
mingce run "$ROOT/fixtures/jinghong" -o out -q
"$PYTHON" "$ROOT/tests/tools/books.py" out "$ROOT/fixtures/jinghong" and
pages 上报/县级汇总.xlsx 上报/年度考核.xlsx 审计/经费审计.xlsx 内部/数据质量.xlsx | grep -v -e frozen -e print
"$PYTHON" "$ROOT/tests/tools/ledgers.py" out/审计/funds out/case.db out/审计/经费审计.xlsx | sed 's/: [0-9]* accounts/: N accounts/'
