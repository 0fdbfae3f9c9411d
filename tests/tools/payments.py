"""Payments for the cases of audit: payments.py COUNT [rule] > 经费支出.csv

Amounts spread evenly over the powers of ten, as those of Benford's law do; with "rule" they are 600
yuan times heads. Numbers are from a generator of its own, the same with every Python."""
import sys

count = int(sys.argv[1])
rule = "rule" in sys.argv
state = 20211231
number = {"U1": 0, "U2": 0}


def below(end):
    global state
    state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
    return (state >> 33) % end


print("支出编号,单位,年度,经费类别,来源,支付日期,金额,收款人类别,收款人,用途,凭证号,支付方式,审批人")
for i in range(1, count + 1):
    unit = "U%d" % (1 + below(2))
    fen = 60000 * (1 + below(40)) if rule else round(10 ** (3 + below(10**9) / 10**9 * 4))
    number[unit] += 3 if i in (100, 200) else 1
    kind = ("活动经费", "工作经费", "慰问")[below(3)]
    date = "2021-%02d-%02d" % (1 + below(12), 1 + below(28))
    print(f"P{i:04d},{unit},2021,{kind},财政,{date},{fen // 100}.{fen % 100:02d},单位,S{1 + below(60):02d},"
          f"办公,记-{number[unit]:04d},转账,")
