/* School timetable: finds clashes of room, teacher and class, free common slots and moves lessons to repair them. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define DAYS 5
#define PERIODS 8
#define SLOTS (DAYS * PERIODS)
#define MAX_LESSONS 40
#define MAX_NAMES 12

typedef uint64_t week; /* bit day * PERIODS + period */

struct lesson {
    uint8_t who[3]; /* class, teacher, room */
    uint8_t start, length;
};

struct register_book {
    const char *title;
    char names[MAX_NAMES][12];
    int count;
};

static struct register_book books[3] = { { .title = "class" }, { .title = "teacher" }, { .title = "room" } };
static struct lesson lessons[MAX_LESSONS];
static int lesson_count;

static inline week span(int start, int length)
{
    return ((UINT64_C(1) << length) - 1) << start;
}

static inline int fits(int start, int length)
{
    return length > 0 && start >= 0 && start < SLOTS && start % PERIODS + length <= PERIODS;
}

static inline int bits(week w)
{
    int n = 0;
    for (; w; w &= w - 1)
        n++;
    return n;
}

static int number_of(struct register_book *book, const char *name)
{
    for (int i = 0; i < book->count; i++)
        if (strcmp(book->names[i], name) == 0)
            return i;
    if (book->count == MAX_NAMES)
        return -1;
    strncpy(book->names[book->count], name, sizeof book->names[0] - 1);
    return book->count++;
}

static const char *slot_name(int slot)
{
    static const char *const days[DAYS] = { "Mon", "Tue", "Wed", "Thu", "Fri" };
    static char text[8];
    snprintf(text, sizeof text, "%s%d", days[slot / PERIODS], slot % PERIODS + 1);
    return text;
}

/* All slots taken by one party, leaving out one lesson. */
static week busy(int kind, int who, int except)
{
    week w = 0;
    for (int i = 0; i < lesson_count; i++)
        if (i != except && lessons[i].who[kind] == who)
            w |= span(lessons[i].start, lessons[i].length);
    return w;
}

static week busy_for(const struct lesson *l, int except)
{
    return busy(0, l->who[0], except) | busy(1, l->who[1], except) | busy(2, l->who[2], except);
}

static int report_clashes(void)
{
    int clashes = 0;
    for (int i = 0; i < lesson_count; i++)
        for (int j = i + 1; j < lesson_count; j++) {
            const struct lesson *a = &lessons[i], *b = &lessons[j];
            week both = span(a->start, a->length) & span(b->start, b->length);
            if (!both)
                continue;
            for (int k = 0; k < 3; k++)
                if (a->who[k] == b->who[k]) {
                    printf("  lessons %d and %d share %s %s for %d periods from %s\n", i + 1, j + 1, books[k].title,
                           books[k].names[a->who[k]], bits(both), slot_name(a->start > b->start ? a->start : b->start));
                    clashes++;
                }
        }
    return clashes;
}

static int repair(void)
{
    int moves = 0;
    for (int i = 0; i < lesson_count; i++) {
        struct lesson *l = &lessons[i];
        week taken = busy_for(l, i);
        if (!(taken & span(l->start, l->length)))
            continue;
        int best = -1, best_distance = SLOTS;
        for (int s = 0; s < SLOTS; s++) {
            int distance = s > l->start ? s - l->start : l->start - s;
            if (fits(s, l->length) && !(taken & span(s, l->length)) && distance < best_distance) {
                best = s;
                best_distance = distance;
            }
        }
        if (best >= 0) {
            printf("  lesson %d moves to %s\n", i + 1, slot_name(best));
            l->start = (uint8_t)best;
            moves++;
        }
    }
    return moves;
}

static void print_week(int kind, int who)
{
    week w = busy(kind, who, -1);
    printf("%-8s%-10s", books[kind].title, books[kind].names[who]);
    for (int s = 0; s < SLOTS; s++)
        printf("%s%c", s && s % PERIODS == 0 ? " " : "", w >> s & 1 ? '#' : '.');
    printf(" %2d\n", bits(w));
}

int main(void)
{
    char names[3][12];
    int day, period, length;
    while (scanf("%11s %11s %11s %d %d %d", names[0], names[1], names[2], &day, &period, &length) == 6) {
        int start = day * PERIODS + period - 1;
        if (lesson_count == MAX_LESSONS || day < 0 || period < 1 || !fits(start, length)) {
            printf("impossible lesson for %s\n", names[0]);
            continue;
        }
        struct lesson l = { { 0, 0, 0 }, (uint8_t)start, (uint8_t)length };
        int known = 1;
        for (int k = 0; k < 3; k++) {
            int n = number_of(&books[k], names[k]);
            known &= n >= 0;
            l.who[k] = (uint8_t)n;
        }
        if (known)
            lessons[lesson_count++] = l;
    }
    printf("%d lessons\n", lesson_count);
    int before = report_clashes();
    int moves = repair();
    int after = report_clashes();
    printf("%d clashes, %d moves, %d clashes left\n", before, moves, after);
    for (int k = 0; k < 3; k++)
        for (int i = 0; i < books[k].count; i++)
            print_week(k, i);
    week teachers = 0;
    for (int i = 0; i < books[1].count; i++)
        teachers |= busy(1, i, -1);
    printf("staff meeting possible in %d slots\n", SLOTS - bits(teachers));
    return 0;
}
