# mingce. `make help` lists what can be made.

# KIND=san builds a second tree with AddressSanitizer and UndefinedBehaviorSanitizer, KIND=tsan one
# with ThreadSanitizer, KIND=fuzz one for libFuzzer, KIND=cover one that counts its lines.
KIND ?= release
BUILD := build$(if $(filter-out release,$(KIND)),/$(KIND))
CC := gcc
PYTHON := /usr/bin/python3
SUDO := $(if $(filter-out 0,$(shell id -u)),sudo)

PACKAGES := gsl lua5.4 sqlite3 libsodium xlsxwriter libzip expat
CFLAGS ?= -O2 -g
WARNINGS := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wconversion \
    -Wdouble-promotion -Wformat=2 -Wundef -Wvla
ifeq ($(KIND),san)
SANITIZE := -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
else ifeq ($(KIND),tsan)
SANITIZE := -fsanitize=thread
else ifeq ($(KIND),fuzz)
CC := clang
WARNINGS := -Wall -Wextra
# gcc says by itself that AddressSanitizer is on; base/arena.c asks.
SANITIZE := -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all \
    -fno-omit-frame-pointer -D__SANITIZE_ADDRESS__
else ifeq ($(KIND),cover)
SANITIZE := --coverage -fprofile-update=atomic
else
SANITIZE :=
endif
FLAGS := -std=c17 -D_GNU_SOURCE -Iengine $(WARNINGS) $(if $(WERROR),-Werror) -pthread -MMD -MP \
    $(SANITIZE) $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
LIBS := $(SANITIZE) $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lcsv -lm -pthread

TIDY_FLAGS = -Iengine -std=c17 -D_GNU_SOURCE $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)

SOURCES := $(sort $(wildcard engine/*/*.c))
OBJECTS := $(SOURCES:%.c=$(BUILD)/%.o)
PROGRAM := $(BUILD)/mingce
# All but main(), for programs of tests/.
LIBRARY := $(BUILD)/engine.a
CATALOGUE := $(BUILD)/locale/zh_CN/LC_MESSAGES/mingce.mo
UNITS := $(patsubst tests/unit/%.c,$(BUILD)/tests/unit/%,$(sort $(wildcard tests/unit/check_*.c)))
BENCHES := $(patsubst tests/bench/%.c,$(BUILD)/tests/bench/%,$(wildcard tests/bench/bench_*.c))
FUZZERS := $(patsubst tests/fuzz/%.c,$(BUILD)/tests/fuzz/%,$(wildcard tests/fuzz/fuzz_*.c))
# What lets system calls go wrong, and the program with faults in it.
FAULTERS := $(BUILD)/tests/fault/inject $(BUILD)/mingce-faulty
ENGINE_FILES := $(wildcard engine/*/*.[ch] tests/*/*.[ch])

# Debian packages: to build and run, to test, to look after the code.
DEBIAN_RUN := gcc make libc6-dev pkg-config gettext libxlsxwriter-dev libcsv-dev libgsl-dev \
    liblua5.4-dev libsqlite3-dev libsodium-dev libzip-dev libexpat1-dev zlib1g-dev
DEBIAN_TEST := $(DEBIAN_RUN) libcmocka-dev sqlite3 lua5.4 python3 python3-openpyxl hledger \
    ledger beancount minisign p7zip-full slurmctld slurmd slurm-client munge
DEBIAN_LINT := $(DEBIAN_TEST) clang-format clang-tidy cppcheck lua-check shellcheck

all: $(PROGRAM) $(CATALOGUE) ## the program, in build/

$(PROGRAM): $(OBJECTS)
	@echo "  LINK $@"
	@$(CC) $(CFLAGS) -o $@ $(OBJECTS) $(LIBS)

$(LIBRARY): $(filter-out %/command/main.o,$(OBJECTS))
	@rm -f $@
	@ar rcs $@ $^

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	@echo "  CC   $<"
	@$(CC) $(FLAGS) $(CFLAGS) -c -o $@ $<

$(CATALOGUE): engine/po/zh_CN.po
	@mkdir -p $(@D)
	@msgfmt --check-format -o $@ $<

$(BUILD)/tests/unit/%: $(BUILD)/tests/unit/%.o $(LIBRARY)
	@$(CC) $(CFLAGS) -o $@ $< $(LIBRARY) $(LIBS) -lcmocka

$(BUILD)/tests/bench/%: $(BUILD)/tests/bench/%.o $(LIBRARY)
	@$(CC) $(CFLAGS) -o $@ $< $(LIBRARY) $(LIBS)

$(BUILD)/tests/fuzz/%: $(BUILD)/tests/fuzz/%.o $(LIBRARY)
	@$(CC) $(CFLAGS) -fsanitize=fuzzer -o $@ $< $(LIBRARY) $(LIBS)

$(BUILD)/tests/fault/inject: tests/fault/inject.c
	@mkdir -p $(@D)
	@$(CC) -std=c17 -D_GNU_SOURCE $(WARNINGS) -O2 -o $@ $<

$(BUILD)/mingce-faulty: $(OBJECTS) $(BUILD)/tests/fault/faults.o
	@$(CC) $(CFLAGS) -o $@ $^ -Wl,--wrap=lua_newstate -Wl,--wrap=realloc \
	    -Wl,--wrap=sqlite3_bind_text $(LIBS)

.SECONDARY:

# Installs what is missing of $(1). make then starts anew, because flags come from pkg-config.
define install
	@missing=; for p in $(1); do \
	    dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' \
	        || missing="$$missing $$p"; \
	done; \
	if [ -n "$$missing" ]; then \
	    echo "installing$$missing"; \
	    $(SUDO) apt-get update -qq && \
	    DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq --no-install-recommends \
	        $$missing >/dev/null; \
	fi
endef

demo: ## install what is missing, build, run the Jinghong case, name the workbooks
	$(call install,$(DEBIAN_RUN))
	@$(MAKE) --no-print-directory -j$$(nproc) all
	@LC_ALL=C.UTF-8 LANGUAGE=$${LANGUAGE:-zh_CN} $(PROGRAM) run fixtures/jinghong -o out/jinghong
	@find out/jinghong -name '*.xlsx' -not -path '*/反馈/*' | LC_ALL=C sort
	@echo "out/jinghong/反馈/ ($$(ls out/jinghong/反馈 | wc -l))"

test: ## install what is missing, build, run all tests
	$(call install,$(DEBIAN_TEST))
	@$(MAKE) --no-print-directory -j$$(nproc) all units faulters
	@BUILD=$(BUILD) PYTHON=$(PYTHON) tests/run.sh

faults: ## every fault there is at every point, which takes hours; or at FAULTS points of each kind
	$(call install,$(DEBIAN_TEST))
	@$(MAKE) --no-print-directory -j$$(nproc) all faulters
	@PATIENCE=0 FAULTS=$(or $(FAULTS),all) BUILD=$(BUILD) PYTHON=$(PYTHON) tests/run.sh \
	    $(patsubst tests/cases/%.sh,%,$(wildcard tests/cases/fault/*.sh))

units: $(UNITS)
benches: $(BENCHES)
fuzzers: $(FUZZERS)
faulters: $(FAULTERS)

check-san: ## all tests with AddressSanitizer and UndefinedBehaviorSanitizer
	@$(MAKE) --no-print-directory test KIND=san

check-tsan: ## all tests with ThreadSanitizer
	@$(MAKE) --no-print-directory test KIND=tsan

layers: ## includes point one way, and each library is known to one folder
	@tests/layers.sh

format: ## lay out the C code
	$(call install,clang-format)
	@clang-format -i $(ENGINE_FILES)

check-format: ## whether `make format` would change anything
	$(call install,clang-format)
	@clang-format --dry-run -Werror $(ENGINE_FILES)

lint: ## warnings as errors, clang-tidy, cppcheck, luacheck, shellcheck
	$(call install,$(DEBIAN_LINT))
	@$(MAKE) --no-print-directory tidy

tidy:
	@$(MAKE) --no-print-directory -j$$(nproc) all units benches BUILD=build/lint WERROR=1
	@printf '%s\n' $(SOURCES) | xargs -P$$(nproc) -n4 sh -c 'clang-tidy --quiet \
	    --warnings-as-errors="*" "$$@" -- $(TIDY_FLAGS) 2>/dev/null' tidy
	@cppcheck --quiet --error-exitcode=1 --std=c11 --inline-suppr -Iengine \
	    --enable=warning,performance,portability --suppress=missingInclude \
	    --suppress=normalCheckLevelMaxBranches engine
	@luacheck --quiet --no-color rules reports fixtures tests/bench
	@shellcheck tests/*.sh tests/tree/*.sh tests/bench/*.sh docs/*.sh .ci/run

bench: ## measure, beside DuckDB, pandas and XlsxWriter; docs/performance.md has the figures
	$(call install,$(DEBIAN_TEST) python3-pandas python3-xlsxwriter \
	    $(if $(shell command -v npm),,nodejs npm))
	@$(MAKE) --no-print-directory -j$$(nproc) all benches
	@BUILD=$(BUILD) PYTHON=$(PYTHON) tests/bench/run.sh

fuzz: ## each fuzz target for SECONDS (60)
	$(call install,$(DEBIAN_TEST) clang libclang-rt-14-dev)
	@$(MAKE) --no-print-directory -j$$(nproc) fuzzers KIND=fuzz
	@SECONDS_EACH=$${SECONDS_EACH:-$(or $(SECONDS),60)} BUILD=build/fuzz tests/fuzz/run.sh

cover: ## which lines of engine/ the tests reach: a summary here, the lines in build/cover
	$(call install,$(DEBIAN_TEST) gcovr)
	@find build/cover -name '*.gcda' -delete 2>/dev/null || true
	@EVERY=$${EVERY:-3} $(MAKE) --no-print-directory test KIND=cover
	@PYTHON=$(PYTHON) tests/cover.sh

check-valgrind: ## unit programs and some cases under memcheck
	$(call install,$(DEBIAN_TEST) valgrind)
	@$(MAKE) --no-print-directory -j$$(nproc) all units
	@BUILD=$(BUILD) PYTHON=$(PYTHON) tests/valgrind.sh

fixtures: ## write the synthetic cases again
	$(call install,lua5.4)
	@lua5.4 fixtures/make/jinghong.lua fixtures/jinghong
	@lua5.4 fixtures/make/jinta.lua fixtures/jinta
	@lua5.4 fixtures/make/shunde.lua fixtures/shunde
	@lua5.4 fixtures/make/lijin.lua fixtures/lijin
	@lua5.4 fixtures/make/nantong.lua fixtures/nantong

docs: all ## write docs/tables.md from rules/tables
	@$(PROGRAM) list tables --json >$(BUILD)/tables.json
	@$(PYTHON) tests/tools/tables.py <$(BUILD)/tables.json >$(BUILD)/tables.md
	@cp $(BUILD)/tables.md docs/tables.md

pot: ## engine/po/mingce.pot from the code; msgmerge it into the catalogues
	@LC_ALL=C.UTF-8 xgettext --language=C --keyword=_ --keyword=N_ --from-code=UTF-8 \
	    --add-location=file --package-name=mingce -o engine/po/mingce.pot $(SOURCES)

PREFIX ?= /usr/local
install: all ## into PREFIX (/usr/local)
	@install -D $(PROGRAM) $(DESTDIR)$(PREFIX)/bin/mingce
	@mkdir -p $(DESTDIR)$(PREFIX)/share/mingce
	@cp -r rules reports docs/redraw.py docs/recompute.sh docs/transport.sh \
	    $(DESTDIR)$(PREFIX)/share/mingce/
	@install -D -m644 $(CATALOGUE) \
	    $(DESTDIR)$(PREFIX)/share/locale/zh_CN/LC_MESSAGES/mingce.mo

clean: ## remove build/ and out/
	@rm -rf build out

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  \1\t\2/p' $(MAKEFILE_LIST) | expand -t 18

.PHONY: all demo test units faults faulters benches fuzzers check-san check-tsan cover \
    check-valgrind layers format check-format lint tidy bench fuzz fixtures docs pot install clean help

-include $(OBJECTS:.o=.d) $(UNITS:%=%.d) $(BENCHES:%=%.d) $(FUZZERS:%=%.d) \
    $(BUILD)/tests/fault/faults.d
