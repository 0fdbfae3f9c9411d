# mingce. `make help` lists what can be made.

# KIND=san builds a second tree with AddressSanitizer and UndefinedBehaviorSanitizer.
KIND ?= release
BUILD := build$(if $(filter-out release,$(KIND)),/$(KIND))
CC ?= gcc

PACKAGES := gsl lua5.4 sqlite3 libsodium xlsxwriter
CFLAGS ?= -O2 -g
WARNINGS := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wconversion \
    -Wdouble-promotion -Wformat=2 -Wundef -Wvla
FLAGS := -std=c17 -D_GNU_SOURCE -Iengine $(WARNINGS) $(if $(WERROR),-Werror) -pthread -MMD -MP
FLAGS += $(shell pkg-config --cflags $(PACKAGES) 2>/dev/null)
LIBS := $(shell pkg-config --libs $(PACKAGES) 2>/dev/null) -lcsv -lm -pthread
ifeq ($(KIND),san)
FLAGS += -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
LIBS += -fsanitize=address,undefined
endif
ifeq ($(KIND),tsan)
FLAGS += -fsanitize=thread
LIBS += -fsanitize=thread
endif

SOURCES := $(sort $(wildcard engine/*/*.c))
OBJECTS := $(SOURCES:%.c=$(BUILD)/%.o)
PROGRAM := $(BUILD)/mingce
LIBRARY := $(BUILD)/engine.a
CATALOGUE := $(BUILD)/locale/zh_CN/LC_MESSAGES/mingce.mo

all: $(PROGRAM) $(CATALOGUE) ## the program

$(PROGRAM): $(OBJECTS)
	$(CC) $(CFLAGS) -o $@ $(OBJECTS) $(LIBS)

$(BUILD)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(FLAGS) $(CFLAGS) -c -o $@ $<

$(CATALOGUE): engine/po/zh_CN.po
	@mkdir -p $(@D)
	msgfmt --check -o $@ $<

-include $(OBJECTS:.o=.d)
