"""pandas_xlsxwriter.py CASE OUT: the rosters that tests/bench/run.sh makes, loaded with pandas, counted as
duckdb.mjs counts them for the case and for each unit, and one workbook a unit written with XlsxWriter:
its figures, its branches and its roster, the sheets of mingce's feedback that hold nine tenths of its
cells. No checks. JSON: seconds of each stage and the counts of the case."""

import glob
import json
import os
import resource
import sys
import time

import pandas as pd
import xlsxwriter

folder, target = sys.argv[1:]
started = time.monotonic()


def load(name, columns):
    files = sorted(glob.glob(f"{folder}/*/{name}.csv"))
    return pd.concat((pd.read_csv(file, dtype=str) for file in files),
                     ignore_index=True).rename(columns=columns)


titles = {"人员编号": "person_id", "公民身份号码": "id_no", "姓名": "name", "性别": "sex",
          "民族": "ethnic", "出生年月": "birth", "政治面貌": "political", "人员类别": "person_kind",
          "离退休时间": "retired_on", "原单位": "unit_id", "职级": "rank"}
persons = load("人员名册", titles)
orgs = load("党组织名册", {"党组织代码": "org_id", "所属单位": "unit_id", "组织类别": "org_kind",
                           "编组方式": "mix_kind", "达标情况": "standard"})
memberships = load("隶属关系", {"人员编号": "person_id", "组织关系所在支部": "org_id", "转入时间": "joined"})
activities = load("活动台账", {"活动编号": "activity_id", "日期": "held_on", "组织方": "host_id",
                               "活动类别": "kind"})
attendance = load("参加记录", {"活动编号": "activity_id", "人员编号": "person_id", "参加状态": "state"})
activities["held_on"] = pd.to_datetime(activities["held_on"])
loaded = time.monotonic()

retired = persons[persons.person_kind.isin(["离休", "退休", "退职"])].copy()
retired["age"] = 2021 - pd.to_datetime(retired.birth).dt.year  # as of the last day of the year
party = retired[retired.political.isin(["中共党员", "预备党员"])]
members = party.merge(memberships, on="person_id").merge(orgs, on="org_id", suffixes=("", "_org"))
members = members[(members.joined <= "2021-12-31")
                  & ~members.org_kind.isin(["临时党支部", "功能型党支部"])]
attended = attendance.merge(activities[activities.held_on.dt.year == 2021], on="activity_id")
reached = attended[attended.state.isin(["实到", "线上", "送学代替"])].person_id.unique()
active = party.assign(reached=party.person_id.isin(reached))
single = orgs[(orgs.mix_kind == "单独组建")
              & orgs.org_kind.isin(["党委", "党总支", "党支部", "联合党支部"])]
separate = members[members.mix_kind == "单独组建"]

flags = pd.DataFrame({
    "unit_id": retired.unit_id, "retired": 1, "retired_female": retired.sex == "女",
    "retired_party": retired.political == "中共党员", "retired_county": retired["rank"] == "县处级",
    "retired_township": retired["rank"] == "乡科级", "age_59": retired.age <= 59,
    "age_60": retired.age.between(60, 69), "age_70": retired.age.between(70, 79),
    "age_80": retired.age.between(80, 89), "age_90": retired.age >= 90})
of_unit = flags.groupby("unit_id").sum()
ages = retired.groupby("unit_id").age.agg(["mean", "median"])
of_unit["age_mean"], of_unit["age_median"] = ages["mean"], ages["median"]
of_unit["members"] = members.groupby("unit_id").person_id.nunique()
of_unit["separate_members"] = separate.groupby("unit_id").person_id.nunique()
came = active.groupby("unit_id").reached.agg(["size", "sum"])
of_unit["party_members"], of_unit["reached"] = came["size"], came["sum"]
of_unit["retired_orgs"] = single.groupby("unit_id").size()
out = {name: int(value) for name, value in flags.drop(columns="unit_id").sum().items()}
out["age_mean"], out["age_median"] = float(retired.age.mean()), float(retired.age.median())
out["members"] = int(members.person_id.nunique())
out["separate_members"] = int(separate.person_id.nunique())
out["party_members"], out["reached"] = len(active), int(active.reached.sum())
out["retired_orgs"] = len(single)
counted = time.monotonic()


def sheet(book, bold, name, table):
    page = book.add_worksheet(name)
    page.freeze_panes(1, 0)
    page.set_column(0, len(table.columns) - 1, 14)
    for at, title in enumerate(table.columns):
        page.write(0, at, title, bold)
    for line, row in enumerate(table.itertuples(index=False), 1):
        for at, value in enumerate(row):
            if value == value:  # not NaN
                page.write(line, at, value)


os.makedirs(target, exist_ok=True)
people = dict(tuple(persons.groupby("unit_id")))
branches = dict(tuple(orgs.groupby("unit_id")))
for unit, figures in of_unit.fillna(0).iterrows():
    with xlsxwriter.Workbook(f"{target}/{unit}.xlsx") as book:
        bold = book.add_format({"bold": True, "border": 1})
        sheet(book, bold, "考核结果反馈表", figures.reset_index())
        sheet(book, bold, "本单位名册", people[unit])
        sheet(book, bold, "党组织", branches[unit])
done = time.monotonic()
usage = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps({"load": loaded - started, "count": counted - loaded, "workbooks": done - counted,
                  "peak_mib": usage.ru_maxrss / 1024, "counts": out}))
