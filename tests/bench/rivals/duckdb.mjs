// node duckdb.mjs CASE DATABASE: loads the rosters that tests/bench/run.sh makes into a DuckDB file and
// counts what pandas_xlsxwriter.py counts, for the case and for each unit. No checks. JSON: the counts of the case.
import { readdirSync, rmSync } from "node:fs";
import { DuckDBInstance } from "@duckdb/node-api";

const [folder, database] = process.argv.slice(2);
rmSync(database, { force: true });
const connection = await (await DuckDBInstance.create(database)).connect();
const started = performance.now();

const tables = {
    persons: ["人员名册", `人员编号 as person_id, 公民身份号码 as id_no, 姓名 as name, 性别 as sex, 民族 as ethnic,
        出生年月::date as birth, 政治面貌 as political, 人员类别 as person_kind, 离退休时间::date as retired_on,
        原单位 as unit_id, 职级 as rank`],
    orgs: ["党组织名册", `党组织代码 as org_id, 所属单位 as unit_id, 组织类别 as org_kind, 编组方式 as mix_kind,
        达标情况 as standard`],
    memberships: ["隶属关系", `人员编号 as person_id, 组织关系所在支部 as org_id, 转入时间::date as joined`],
    activities: ["活动台账", `活动编号 as activity_id, 日期::date as held_on, 组织方 as host_id, 活动类别 as kind`],
    attendance: ["参加记录", `活动编号 as activity_id, 人员编号 as person_id, 参加状态 as state`],
};
for (const [table, [file, columns]] of Object.entries(tables)) {
    await connection.run(`create table ${table} as select ${columns}
        from read_csv('${folder}/*/${file}.csv', header = true, all_varchar = true)`);
}
const loaded = performance.now();

await connection.run(`
    create temp table retired as
    select *, date_diff('year', birth, date '2021-12-31')
              - (strftime(birth, '%m-%d') > '12-31')::int as age
    from persons where person_kind in ('离休', '退休', '退职');
    create temp table members as
    select r.person_id, r.unit_id, o.org_id, o.mix_kind
    from retired r join memberships m using (person_id) join orgs o using (org_id)
    where r.political in ('中共党员', '预备党员') and m.joined <= date '2021-12-31'
      and o.org_kind not in ('临时党支部', '功能型党支部');
    create temp table attended as
    select t.person_id, t.state, a.kind
    from attendance t join activities a using (activity_id)
    where a.held_on between date '2021-01-01' and date '2021-12-31';
    create temp table active as
    select r.person_id, r.unit_id, t.person_id is not null as reached
    from retired r left join (select distinct person_id from attended
                              where state in ('实到', '线上', '送学代替')) t using (person_id)
    where r.political in ('中共党员', '预备党员')`);

const counts = {
    retired: `count(*) as retired, count(*) filter (sex = '女') as retired_female,
        count(*) filter (political = '中共党员') as retired_party,
        count(*) filter (rank = '县处级') as retired_county, count(*) filter (rank = '乡科级') as retired_township,
        count(*) filter (age <= 59) as age_59, count(*) filter (age between 60 and 69) as age_60,
        count(*) filter (age between 70 and 79) as age_70, count(*) filter (age between 80 and 89) as age_80,
        count(*) filter (age >= 90) as age_90, avg(age) as age_mean, median(age) as age_median`,
    members: `count(distinct person_id) as members,
        count(distinct person_id) filter (mix_kind = '单独组建') as separate_members`,
    active: `count(*) as party_members, count(*) filter (reached) as reached`,
    orgs: `count(*) filter (mix_kind = '单独组建' and org_kind in ('党委', '党总支', '党支部', '联合党支部')) as retired_orgs`,
};
const out = {};
for (const [table, columns] of Object.entries(counts)) {
    const all = await connection.runAndReadAll(`select ${columns} from ${table}`);
    for (const [name, value] of Object.entries(all.getRowObjects()[0])) {
        out[name] = Number(value);
    }
    await connection.runAndReadAll(`select unit_id, ${columns} from ${table} group by unit_id order by unit_id`);
}
const done = performance.now();
console.log(JSON.stringify({
    load: (loaded - started) / 1000, count: (done - loaded) / 1000,
    peak_mib: process.resourceUsage().maxRSS / 1024, counts: out,
}));
