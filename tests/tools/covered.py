"""Lines that ran, of the JSON of gcovr: a line for each folder, and the files with most to see."""
import json
import sys

files = {}
for file in json.load(open(sys.argv[1], encoding="utf-8"))["files"]:
    lines = [line for line in file["lines"] if not line.get("gcovr/noncode")]
    ran = sum(1 for line in lines if line["count"] > 0)
    files[file["file"]] = (ran, len(lines))


def show(name, ran, count):
    print(f"{name:<40}{ran:>7} of {count:>6}{100 * ran / max(count, 1):>8.1f} %")


folders = {}
for name, (ran, count) in files.items():
    folder = "/".join(name.split("/")[:2])
    before = folders.get(folder, (0, 0))
    folders[folder] = (before[0] + ran, before[1] + count)
for name in sorted(folders):
    show(name, *folders[name])
show("engine", sum(ran for ran, _ in files.values()), sum(count for _, count in files.values()))
print("\nmost lines that did not run:")
for name in sorted(files, key=lambda name: (files[name][0] - files[name][1], name))[:20]:
    show("  " + name, *files[name])
