# The bureau's statistics of the city are what their definitions say, computed anew without mingce.
mingce run "$ROOT/fixtures/jinghong" -o out -q
PYTHONDONTWRITEBYTECODE=1 "$PYTHON" "$ROOT/tests/tools/analysis.py" out
cells 内部/统计分析.xlsx 覆盖和参与!A3:R8 小单位收缩!A5:M8 各月参加率!A3:I16 参加率趋势!A4:H8 离群值!A5:M8 不均衡程度 参加次数累计!A4:H6
