# Options that make no sense, and what was probably meant.
paid_case 20
run() {
    status mingce audit "$@" >said 2>&1
    tail -2 said
}
run
run plna out
run plan
run evaluate out
run plan nowhere
run plan out --table payment
run plan out --table persons
run plan out --amount amout
run plan out --table persons --amount phone
run plan out --amount year
run plan out --table units
run plan out --id voucher_no
run plan out --id method
run plan out --where kind=1
run plan out --where fund_kind
run plan out --where fund_kind=无
run plan out --where fund_kind=活动费
run plan out --unit U3
run plan out --table pool --unit U1 --amount pool_fen
run plan out --confidence 20
run plan out --tolerable -1%
run plan out --tolerable 100%
run plan out --method items --tolerable 5000
run plan out --tolerable 1% --expected 2%
run plan out --tolerable 0.001%
run plan out --method cells
run sample out --seed 1
run sample out --size 5
run sample out --seed 1 --size 0
run sample out --seed 1 --size 30 --method items
run sample out --seed 1 --size 5 -o sample.txt
run plan out -o plan.csv
run plan out -o out/plan.xlsx
touch there.xlsx
run plan out -o there.xlsx
run sample out --seed 1 --size 5 -o no/sample.csv
run evaluate out x.csv --seed 1 --size 5 --bound mean
run evaluate out x.csv --seed 1 --size 5 --bound stringr
run evaluate out x.csv --seed 1 --size 5 --model hypergeometric
run digits out --test third
run duplicates out --by payee
run duplicates out --table units
run gaps out --table units
run gaps out --number voucher
run gaps out --within units
run strata out --bands 5,3
sqlite3 out/case.db 'delete from payments'
run plan out
