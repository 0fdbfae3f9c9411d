# How many to test, by the three models: by the fen of 5,600,400.89 yuan, and by lines. The sizes are
# those of R: pgamma, pbinom, phyper.
paid_case 600
mingce audit plan out --tolerable 5% --expected 1%
mingce audit plan out --method items --tolerable 5% --expected 1% --json | grep -E '"(model|size|errors)"'
# 400, not 423: 400 × 3.5 % is 14 and not a hair more.
mingce audit plan out --confidence 90 --tolerable 5% --expected 3.5% --json | grep -A2 '"binomial"'
# A sum in yuan is a share of the population.
mingce audit plan out --tolerable 280000 --where fund_kind=慰问 --unit U1 | sed -n 2,12p
