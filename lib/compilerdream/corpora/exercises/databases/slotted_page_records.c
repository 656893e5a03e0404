/* Keeps variable-length records in a slotted page with deletion, growth and compaction, checked against plain copies. */
#include <stdio.h>
#include <string.h>

#define PAGE 256
#define SLOTS 20
#define HEADER 4

/* layout: record count, free start (two bytes), then records upward; slots of two bytes grow down from the end */
static unsigned char page[PAGE];
static char shadow[SLOTS][64];

static int slot_count(void) { return page[0]; }
static int free_start(void) { return page[1] | page[2] << 8; }
static void set_free_start(int v) { page[1] = (unsigned char)(v & 255); page[2] = (unsigned char)(v >> 8); }
static unsigned char *slot(int i) { return &page[PAGE - 2 * (i + 1)]; }
static int record_start(int i) { return slot(i)[0]; }
static int record_length(int i) { return slot(i)[1]; }
static int alive(int i) { return i >= 0 && i < slot_count() && record_length(i) > 0; }
static int room(int slots) { return PAGE - 2 * slots - free_start(); }

static void set_slot(int i, int start, int length)
{
    slot(i)[0] = (unsigned char)start;
    slot(i)[1] = (unsigned char)length;
}

static int live_bytes(void)
{
    int sum = 0;
    for (int i = 0; i < slot_count(); i++)
        sum += record_length(i);
    return sum;
}

/* slides the live records together in the order in which they lie */
static void compact(void)
{
    int to = HEADER, done = HEADER;
    for (;;) {
        int next = -1;
        for (int i = 0; i < slot_count(); i++)
            if (alive(i) && record_start(i) >= done && (next < 0 || record_start(i) < record_start(next)))
                next = i;
        if (next < 0)
            break;
        int start = record_start(next), length = record_length(next);
        done = start + length;
        memmove(&page[to], &page[start], (size_t)length);
        set_slot(next, to, length);
        to += length;
    }
    set_free_start(to);
}

static int make_room(int slots, int length)
{
    if (room(slots) < length)
        compact();
    return room(slots) >= length;
}

static void place(int i, const char *text, int length)
{
    memcpy(&page[free_start()], text, (size_t)length);
    set_slot(i, free_start(), length);
    set_free_start(free_start() + length);
}

static int insert_record(const char *text)
{
    int length = (int)strlen(text), i = 0;
    while (i < slot_count() && alive(i))
        i++;
    int slots = i == slot_count() ? i + 1 : slot_count();
    if (slots > SLOTS || !make_room(slots, length))
        return -1;
    page[0] = (unsigned char)slots;
    place(i, text, length);
    return i;
}

static int delete_record(int i)
{
    if (!alive(i))
        return 0;
    set_slot(i, 0, 0);
    while (slot_count() > 0 && !alive(slot_count() - 1))
        page[0]--;
    return 1;
}

static int update_record(int i, const char *text)
{
    int length = (int)strlen(text);
    if (!alive(i))
        return 0;
    if (length <= record_length(i)) {
        memcpy(&page[record_start(i)], text, (size_t)length);
        set_slot(i, record_start(i), length);
        return 1;
    }
    if (room(slot_count()) < length && PAGE - HEADER - 2 * slot_count() - live_bytes() + record_length(i) < length)
        return 0;
    if (room(slot_count()) < length) {
        set_slot(i, 0, 0);
        compact();
    }
    place(i, text, length);
    return 1;
}

static int consistent(void)
{
    for (int i = 0; i < SLOTS; i++) {
        int length = (int)strlen(shadow[i]);
        if (alive(i) != (length > 0))
            return 0;
        if (alive(i) && (record_length(i) != length || memcmp(&page[record_start(i)], shadow[i], (size_t)length) != 0))
            return 0;
    }
    return free_start() <= PAGE - 2 * slot_count();
}

static void note(const char *what, int i, int good)
{
    printf("%s %d: %s, live %d, free %d%s\n", what, i, good ? "done" : "refused", live_bytes(), room(slot_count()),
           consistent() ? "" : " BROKEN");
}

int main(void)
{
    char verb, text[64];
    int i;

    set_free_start(HEADER);
    while (scanf(" %c", &verb) == 1) {
        if (verb == 'i') {
            if (scanf("%63s", text) != 1)
                break;
            i = insert_record(text);
            if (i >= 0)
                strcpy(shadow[i], text);
            note("insert", i, i >= 0);
        } else if (verb == 'd') {
            if (scanf("%d", &i) != 1)
                break;
            int good = delete_record(i);
            if (good)
                shadow[i][0] = '\0';
            note("delete", i, good);
        } else if (verb == 'u') {
            if (scanf("%d %63s", &i, text) != 2)
                break;
            int good = update_record(i, text);
            if (good)
                strcpy(shadow[i], text);
            note("update", i, good);
        } else {
            compact();
            note("compact", slot_count(), 1);
        }
    }
    for (i = 0; i < slot_count(); i++)
        if (alive(i))
            printf("%2d at %3d: %.*s\n", i, record_start(i), record_length(i), (const char *)&page[record_start(i)]);
    return 0;
}
