"""counts.py CASE: the rosters that tests/bench/run.sh makes, loaded with pandas and counted as duckdb.mjs
counts them, for the case and for each unit. No checks. JSON: the counts of the case."""

import glob
import json
import resource
import sys
import time

import pandas as pd

folder = sys.argv[1]
started = time.monotonic()


def load(name, columns):
    files = sorted(glob.glob(f"{folder}/*/{name}.csv"))
    return pd.concat((pd.read_csv(file, dtype=str, usecols=list(columns)) for file in files),
                     ignore_index=True).rename(columns=columns)


persons = load("人员名册", {"人员编号": "person_id", "公民身份号码": "id_no", "姓名": "name", "性别": "sex",
                            "民族": "ethnic", "出生年月": "birth", "政治面貌": "political",
                            "人员类别": "person_kind", "离退休时间": "retired_on", "原单位": "unit_id",
                            "职级": "rank"})
orgs = load("党组织名册", {"党组织代码": "org_id", "所属单位": "unit_id", "组织类别": "org_kind",
                           "编组方式": "mix_kind", "达标情况": "standard"})
memberships = load("隶属关系", {"人员编号": "person_id", "组织关系所在支部": "org_id", "转入时间": "joined"})
activities = load("活动台账", {"活动编号": "activity_id", "日期": "held_on", "组织方": "host_id",
                               "活动类别": "kind"})
attendance = load("参加记录", {"活动编号": "activity_id", "人员编号": "person_id", "参加状态": "state"})
persons["birth"] = pd.to_datetime(persons["birth"])
activities["held_on"] = pd.to_datetime(activities["held_on"])
loaded = time.monotonic()

retired = persons[persons.person_kind.isin(["离休", "退休", "退职"])].copy()
retired["age"] = 2021 - retired.birth.dt.year  # as of the last day of the year
party = retired[retired.political.isin(["中共党员", "预备党员"])]
members = party.merge(memberships, on="person_id").merge(orgs, on="org_id", suffixes=("", "_org"))
members = members[(members.joined <= "2021-12-31")
                  & ~members.org_kind.isin(["临时党支部", "功能型党支部"])]
attended = attendance.merge(activities[activities.held_on.dt.year == 2021], on="activity_id")
reached = attended[attended.state.isin(["实到", "线上", "送学代替"])].person_id.unique()
active = party.assign(reached=party.person_id.isin(reached))
single = orgs[(orgs.mix_kind == "单独组建")
              & orgs.org_kind.isin(["党委", "党总支", "党支部", "联合党支部"])]

flags = pd.DataFrame({
    "unit_id": retired.unit_id, "retired": 1, "retired_female": retired.sex == "女",
    "retired_party": retired.political == "中共党员", "retired_county": retired["rank"] == "县处级",
    "retired_township": retired["rank"] == "乡科级", "age_59": retired.age <= 59,
    "age_60": retired.age.between(60, 69), "age_70": retired.age.between(70, 79),
    "age_80": retired.age.between(80, 89), "age_90": retired.age >= 90})
out = {name: int(value) for name, value in flags.drop(columns="unit_id").sum().items()}
flags.groupby("unit_id").sum()
out["age_mean"], out["age_median"] = float(retired.age.mean()), float(retired.age.median())
retired.groupby("unit_id").age.agg(["mean", "median"])
separate = members[members.mix_kind == "单独组建"]
out["members"] = int(members.person_id.nunique())
out["separate_members"] = int(separate.person_id.nunique())
members.groupby("unit_id").person_id.nunique()
separate.groupby("unit_id").person_id.nunique()
out["party_members"], out["reached"] = len(active), int(active.reached.sum())
active.groupby("unit_id").reached.agg(["size", "sum"])
out["retired_orgs"] = len(single)
single.groupby("unit_id").size()
done = time.monotonic()
print(json.dumps({"load": loaded - started, "count": done - loaded,
                  "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, "counts": out}))
