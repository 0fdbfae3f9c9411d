/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Linked into a copy of the whole program (never into the shipped one): the Nth step of one kind
 * fails. MINGCE_FAULT is KIND:N:once or KIND:N:onwards; N 0 lets nothing fail. How many steps there
 * were goes to the file in MINGCE_FAULT_COUNT.
 *
 *     lua        Lua asks for memory
 *     memory     anybody does (not under a sanitizer, which has an allocator of its own)
 *     sqlite     SQLite asks for memory
 *     bind       it asks for memory to keep a value that is bound to a statement
 *     ioerr full busy nomem corrupt cantopen
 *                SQLite reads, writes or asks something of a file, and is told so
 *     clock      no step fails; time() and clock_gettime() go backwards by an hour at each call
 */
#include <errno.h>
#include <lua.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum kind { NONE, LUA, MEMORY, SQLITE, BIND, FILES, CLOCK };

static enum kind kind;
static int code;
static long wanted;
static bool onwards;
static long seen; /* counted without a lock: the cases run with --jobs 1 */

static bool fails(void)
{
    long now = __atomic_add_fetch(&seen, 1, __ATOMIC_RELAXED);
    return wanted > 0 && (now == wanted || (onwards && now > wanted));
}

/* Memory of anybody. */

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *old, size_t size);

void *malloc(size_t size)
{
    if (kind == MEMORY && fails()) {
        errno = ENOMEM;
        return NULL;
    }
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    if (kind == MEMORY && fails()) {
        errno = ENOMEM;
        return NULL;
    }
    return __libc_calloc(count, size);
}

void *realloc(void *old, size_t size)
{
    if (kind == MEMORY && fails()) {
        errno = ENOMEM;
        return NULL;
    }
    return __libc_realloc(old, size);
}
#endif

/* Memory of Lua: the linker sends lua_newstate here. */

lua_State *__real_lua_newstate(lua_Alloc allocate, void *context);
lua_State *__wrap_lua_newstate(lua_Alloc allocate, void *context);
void *__real_realloc(void *old, size_t size);
void *__wrap_realloc(void *old, size_t size);

static lua_Alloc allocate_lua;
static bool fails_now;

static void *allocate(void *context, void *old, size_t old_size, size_t size)
{
    fails_now = kind == LUA && size > 0 && fails();
    void *at = allocate_lua(context, old, old_size, size);
    fails_now = false;
    return at;
}

lua_State *__wrap_lua_newstate(lua_Alloc own, void *context)
{
    allocate_lua = own;
    return __real_lua_newstate(allocate, context);
}

/* What the allocator of the sandbox calls. */
void *__wrap_realloc(void *old, size_t size)
{
    return fails_now ? NULL : __real_realloc(old, size);
}

/* Memory of SQLite. */

static sqlite3_mem_methods memory;

static bool fails_to_keep;

static bool fails_sqlite(void)
{
    return kind == BIND ? fails_to_keep : fails();
}

static void *sqlite_new(int size)
{
    return fails_sqlite() ? NULL : memory.xMalloc(size);
}

static void *sqlite_resize(void *old, int size)
{
    return fails_sqlite() ? NULL : memory.xRealloc(old, size);
}

/* The linker sends sqlite3_bind_text here. */

int __real_sqlite3_bind_text(sqlite3_stmt *statement, int at, const char *text, int length,
                             void (*keep)(void *));
int __wrap_sqlite3_bind_text(sqlite3_stmt *statement, int at, const char *text, int length,
                             void (*keep)(void *));

int __wrap_sqlite3_bind_text(sqlite3_stmt *statement, int at, const char *text, int length,
                             void (*keep)(void *))
{
    fails_to_keep = kind == BIND && keep == SQLITE_TRANSIENT && fails();
    int status = __real_sqlite3_bind_text(statement, at, text, length, keep);
    fails_to_keep = false;
    return status;
}

/* Files of SQLite: a layer over the usual one. */

struct file {
    sqlite3_file base;
    sqlite3_file *real;
};

#define REAL(file) (((struct file *)(file))->real)
#define PASS(call) return fails() ? code : (call)

static int close_file(sqlite3_file *file)
{
    return REAL(file)->pMethods ? REAL(file)->pMethods->xClose(REAL(file)) : SQLITE_OK;
}

static int read_file(sqlite3_file *file, void *bytes, int count, sqlite3_int64 at)
{
    PASS(REAL(file)->pMethods->xRead(REAL(file), bytes, count, at));
}

static int write_file(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    PASS(REAL(file)->pMethods->xWrite(REAL(file), bytes, count, at));
}

static int truncate_file(sqlite3_file *file, sqlite3_int64 size)
{
    PASS(REAL(file)->pMethods->xTruncate(REAL(file), size));
}

static int sync_file(sqlite3_file *file, int flags)
{
    PASS(REAL(file)->pMethods->xSync(REAL(file), flags));
}

static int size_of_file(sqlite3_file *file, sqlite3_int64 *size)
{
    PASS(REAL(file)->pMethods->xFileSize(REAL(file), size));
}

static int lock_file(sqlite3_file *file, int lock)
{
    PASS(REAL(file)->pMethods->xLock(REAL(file), lock));
}

static int unlock_file(sqlite3_file *file, int lock)
{
    return REAL(file)->pMethods->xUnlock(REAL(file), lock);
}

static int reserved(sqlite3_file *file, int *out)
{
    PASS(REAL(file)->pMethods->xCheckReservedLock(REAL(file), out));
}

static int control(sqlite3_file *file, int what, void *argument)
{
    return REAL(file)->pMethods->xFileControl(REAL(file), what, argument);
}

static int sector(sqlite3_file *file)
{
    return REAL(file)->pMethods->xSectorSize(REAL(file));
}

static int traits(sqlite3_file *file)
{
    return REAL(file)->pMethods->xDeviceCharacteristics(REAL(file));
}

static const sqlite3_io_methods methods = {
    1,         close_file,  read_file, write_file, truncate_file, sync_file, size_of_file,
    lock_file, unlock_file, reserved,  control,    sector,        traits,    NULL,
    NULL,      NULL,        NULL,      NULL,       NULL};

static sqlite3_vfs *usual;
static sqlite3_vfs layer;

static int open_file(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out)
{
    struct file *own = (struct file *)file;
    (void)vfs;
    own->base.pMethods = NULL;
    own->real = (sqlite3_file *)(own + 1);
    if (fails()) {
        return code;
    }
    int status = usual->xOpen(usual, name, own->real, flags, out);
    own->base.pMethods = own->real->pMethods ? &methods : NULL;
    return status;
}

static int delete_file(sqlite3_vfs *vfs, const char *name, int sync)
{
    (void)vfs;
    PASS(usual->xDelete(usual, name, sync));
}

static int access_file(sqlite3_vfs *vfs, const char *name, int flags, int *out)
{
    (void)vfs;
    PASS(usual->xAccess(usual, name, flags, out));
}

static void layer_over(void)
{
    usual = sqlite3_vfs_find(NULL);
    layer = *usual;
    layer.zName = "failing";
    layer.pNext = NULL;
    layer.szOsFile = usual->szOsFile + (int)sizeof(struct file);
    layer.xOpen = open_file;
    layer.xDelete = delete_file;
    layer.xAccess = access_file;
    sqlite3_vfs_register(&layer, 1);
}

/* The clock. */

time_t time(time_t *out)
{
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out) {
        *out = now.tv_sec;
    }
    return now.tv_sec;
}

int clock_gettime(clockid_t clock, struct timespec *out)
{
    int status = (int)syscall(SYS_clock_gettime, clock, out);
    if (kind == CLOCK && status == 0) {
        out->tv_sec -= 3600 * __atomic_add_fetch(&seen, 1, __ATOMIC_RELAXED);
    }
    return status;
}

static void tell_count(void)
{
    const char *path = getenv("MINGCE_FAULT_COUNT");
    FILE *file = path ? fopen(path, "w") : NULL;
    kind = NONE;
    if (file) {
        fprintf(file, "%ld\n", seen);
        fclose(file);
    }
}

__attribute__((constructor)) static void begin(void)
{
    static const struct {
        const char *name;
        enum kind kind;
        int code;
    } kinds[] = {
        {"lua:", LUA, 0},
        {"memory:", MEMORY, 0},
        {"sqlite:", SQLITE, 0},
        {"bind:", BIND, 0},
        {"clock:", CLOCK, 0},
        {"ioerr:", FILES, SQLITE_IOERR},
        {"full:", FILES, SQLITE_FULL},
        {"busy:", FILES, SQLITE_BUSY},
        {"nomem:", FILES, SQLITE_NOMEM},
        {"corrupt:", FILES, SQLITE_CORRUPT},
        {"cantopen:", FILES, SQLITE_CANTOPEN},
    };
    const char *wish = getenv("MINGCE_FAULT");
    enum kind chosen = NONE;
    for (size_t i = 0; wish && i < sizeof(kinds) / sizeof(*kinds); i++) {
        size_t length = strlen(kinds[i].name);
        if (strncmp(wish, kinds[i].name, length) == 0) {
            chosen = kinds[i].kind;
            code = kinds[i].code;
            wanted = strtol(wish + length, NULL, 10);
            onwards = strstr(wish, ":onwards") != NULL;
        }
    }
    if (chosen == BIND) {
        sqlite3_config(SQLITE_CONFIG_LOOKASIDE, 0, 0); /* memory that it has already */
    }
    if (chosen == SQLITE || chosen == BIND) {
        sqlite3_config(SQLITE_CONFIG_GETMALLOC, &memory);
        sqlite3_mem_methods own = memory;
        own.xMalloc = sqlite_new;
        own.xRealloc = sqlite_resize;
        sqlite3_config(SQLITE_CONFIG_MALLOC, &own);
    }
    if (chosen == FILES) {
        layer_over();
    }
    atexit(tell_count);
    kind = chosen;
}
