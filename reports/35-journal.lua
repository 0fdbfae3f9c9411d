-- 经费账:hledger、ledger、beancount 三个记账程序都能打开、都能复核的日记账。
-- 一行钱记一笔:{ } 里是该行的一列,":" 隔开科目的各级,最后一级是单位或党组织。
journal {
    name = "funds", title = "离退休干部党建经费账", file = "审计/funds",
    from = "journal_rows", kind = "kind", date = "day", amount = "amount", payee = "payee",
    code = "voucher_no", says = "says", place = "place", order = "_source, _line, n", blank = "未注明",
    entries = {
        { kind = "approved", title = "批复", debit = "Assets:经费:{source}:{fund}:{unit}",
          credit = "Income:批复:{source}:{fund}:{unit}" },
        { kind = "inkind", title = "实物", debit = "Assets:实物:{source}:{fund}:{unit}",
          credit = "Income:实物:{source}:{fund}:{unit}" },
        { kind = "dues", title = "党费收缴", debit = "Assets:党费:{unit}:{org}", credit = "Income:党费:{unit}:{org}" },
        { kind = "handed_up", title = "党费上缴", debit = "Expenses:上缴党费:{unit}:{org}",
          credit = "Assets:党费:{unit}:{org}" },
        { kind = "refunded", title = "党费返还", debit = "Assets:党费:{unit}:{org}",
          credit = "Assets:应收返还党费:{unit}:{org}" },
        { kind = "allowance", title = "补贴发放", debit = "Liabilities:应付:{fund}:{unit}",
          credit = "Equity:补贴发放表:{fund}:{unit}" },
        { kind = "paid", title = "支出", debit = "Expenses:{fund}:{payee_kind}:{unit}",
          credit = "Assets:经费:{source}:{fund}:{unit}" },
        { kind = "due", title = "应付", debit = "Equity:应付测算:{fund}:{unit}", credit = "Liabilities:应付:{fund}:{unit}" },
        { kind = "refund_due", title = "应返党费", debit = "Assets:应收返还党费:{unit}:{org}",
          credit = "Income:返还党费:{unit}:{org}" },
    },
    tags = {
        { name = "place", title = "出处", field = "place" },
        { name = "doubts", title = "疑点", field = "doubts" },
        { name = "formula", title = "算式", field = "formula" },
        { name = "day_says", title = "记账日", field = "day_says" },
    },
}
