-- 文稿公布的数与重算的数。公式写作 指标名 或 指标名@对象代码;没有公式的,没有名册可核对。
relation {
    name = "figures_compared", title = "文稿数据核对",
    rows = [[
        select x.*,
               iif(share, printf('%.*f%%', max(0, length(value) - instr(value, '.') - 2), value * 100),
                   value) as published,
               case when formula is null then '无对应名册，未核对'
                    when measure is null then '公式写的指标没有结果，未核对'
                    when numerator is null then '指标没有可比的数，未核对'
                    when approx = '余' then iif(compare(value, numerator, denominator) >= 0, '一致', '不一致')
                    when approx = '近' then iif(compare(value, numerator, denominator) < 0
                        and compare(value, numerator * 10, coalesce(denominator, 1) * 9) >= 0,
                        '一致', '不一致')
                    when approx = '左右' then iif(
                        compare(value, numerator * 100,
                                coalesce(denominator, 1) * (100 + parameter('figures.about'))) <= 0
                        and compare(value, numerator * 100,
                                coalesce(denominator, 1) * (100 - parameter('figures.about'))) >= 0,
                        '一致', '不一致')
                    else iif(agrees(value, numerator, denominator), '一致', '不一致')
               end as verdict,
               case when denominator is null then cast(numerator as text)
                    when money_by = 1 then decimal(numerator, 100, 2) || '元'
                    when money_by then decimal(numerator, denominator, 2) || '元（'
                                       || decimal(numerator, 100, 2) || '元/' || money_by || '）'
                    else decimal(numerator * iif(share, 100, 1), denominator, 1) || iif(share, '%', '')
                   || '（' || numerator || '/' || denominator || '）'
               end as recomputed
        from (
            select f.fig_id, f.text, f.value, coalesce(f.approx, '确数') as approx, f.formula,
                   f.period, m.measure, m.numerator,
                   -- 文稿写元,金额存分
                   iif(l.numerator_fen and not l.denominator_fen, coalesce(m.denominator, 1) * 100,
                       m.denominator) as denominator,
                   iif(l.numerator_fen and not l.denominator_fen, coalesce(m.denominator, 1), null)
                       as money_by,
                   m.low is not null as share,
                   l.title as measure_title, f._source, f._line, f._row
            from published_figures f
                 left join this_case c
                 left join measure m
                 on m.measure = iif(instr(f.formula, '@') > 0,
                                    substr(f.formula, 1, instr(f.formula, '@') - 1), f.formula)
                 and m.subject_id = iif(instr(f.formula, '@') > 0,
                                        substr(f.formula, instr(f.formula, '@') + 1), c.place)
                 left join label l on l.kind = 'measure' and l.name = m.measure
        ) x
    ]],
}
