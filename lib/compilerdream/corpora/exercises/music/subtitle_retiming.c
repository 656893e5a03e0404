/* Subtitle timing: repairs a list of captions (order, overlap, reading speed), then converts it to another frame rate. */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#define MAX_CAPTIONS 40
#define TEXT_SIZE 72

typedef struct {
    long start; /* milliseconds */
    long end;
    char text[TEXT_SIZE];
} caption;

typedef struct {
    caption item[MAX_CAPTIONS];
    int count;
} track;

typedef struct {
    int swapped, shortened, stretched, too_fast;
} repairs;

static const long min_gap = 80, min_shown = 1000, max_shown = 6000;
static const int max_speed = 17; /* characters a second */

static long join_time(int h, int m, int s, int ms) {
    return ((h * 60L + m) * 60L + s) * 1000L + ms;
}

static void put_time(long t) {
    printf("%02ld:%02ld:%02ld,%03ld", t / 3600000, t / 60000 % 60, t / 1000 % 60, t % 1000);
}

static bool read_caption(caption *c) {
    int h, m, s, ms, h2, m2, s2, ms2;
    if (scanf("%d:%d:%d,%d --> %d:%d:%d,%d", &h, &m, &s, &ms, &h2, &m2, &s2, &ms2) != 8)
        return false;
    if (h < 0 || h > 99 || h2 < 0 || h2 > 99)
        return false;
    c->start = join_time(h, m, s, ms);
    c->end = join_time(h2, m2, s2, ms2);
    return scanf(" %71[^\n]", c->text) == 1;
}

static long comfortable(const caption *c) {
    long need = (long)strlen(c->text) * 1000 / max_speed;
    if (need < min_shown)
        need = min_shown;
    return need < max_shown ? need : max_shown;
}

static void insert(track *t, caption c, repairs *r) {
    int i = t->count++;
    if (i > 0 && t->item[i - 1].start > c.start)
        r->swapped++;
    for (; i > 0 && t->item[i - 1].start > c.start; i--)
        t->item[i] = t->item[i - 1];
    t->item[i] = c;
}

static void repair(track *t, repairs *r) {
    for (int i = 0; i < t->count; i++) {
        caption *c = &t->item[i];
        long limit = i + 1 < t->count ? t->item[i + 1].start - min_gap : c->start + max_shown;
        if (c->end > limit) {
            c->end = limit;
            r->shortened++;
        }
        long want = c->start + comfortable(c);
        if (c->end < want && c->end < limit) {
            c->end = want < limit ? want : limit;
            r->stretched++;
        }
        if (c->end < want)
            r->too_fast++;
    }
}

static bool is_clean(const track *t) {
    for (int i = 0; i < t->count; i++) {
        if (t->item[i].end <= t->item[i].start)
            return false;
        if (i > 0 && t->item[i].start < t->item[i - 1].end + min_gap)
            return false;
    }
    return true;
}

/* A film of `from` thousandths of frames a second played at `to`; rounded to the nearest millisecond. */
static long rescale(long t, long from, long to, long offset) {
    long scaled = (t * from * 2 + to) / (2 * to) + offset;
    return scaled < 0 ? 0 : scaled;
}

static track retimed(track t, long from, long to, long offset) {
    for (int i = 0; i < t.count; i++) {
        t.item[i].start = rescale(t.item[i].start, from, to, offset);
        t.item[i].end = rescale(t.item[i].end, from, to, offset);
    }
    return t;
}

static void print_track(const track *t) {
    for (int i = 0; i < t->count; i++) {
        const caption *c = &t->item[i];
        printf("%2d ", i + 1);
        put_time(c->start);
        printf(" > ");
        put_time(c->end);
        printf(" %5.1f/s %s\n", (double)strlen(c->text) * 1000.0 / (double)(c->end - c->start), c->text);
    }
}

int main(void) {
    static track film;
    repairs done = {0, 0, 0, 0};
    long from, to, offset;
    if (scanf("%ld %ld %ld", &from, &to, &offset) != 3 || from < 1000 || to < 1000 || from > 120000 || to > 120000)
        return 0;
    caption c;
    while (film.count < MAX_CAPTIONS && read_caption(&c))
        insert(&film, c, &done);
    printf("%d captions, %s before the repair\n", film.count, is_clean(&film) ? "clean" : "faulty");
    repair(&film, &done);
    printf("moved %d, shortened %d, stretched %d, still too fast %d: %s\n", done.swapped, done.shortened, done.stretched,
           done.too_fast, is_clean(&film) ? "clean" : "faulty");
    print_track(&film);
    track other = retimed(film, from, to, offset);
    printf("from %ld.%03ld to %ld.%03ld frames a second, shifted by %ld ms\n", from / 1000, from % 1000, to / 1000, to % 1000,
           offset);
    print_track(&other);
    long worst = 0;
    track back = retimed(other, 1000, 1000, -offset);
    back = retimed(back, to, from, 0);
    for (int i = 0; i < film.count; i++) {
        long d = back.item[i].start - film.item[i].start;
        worst = (d < 0 ? -d : d) > worst ? (d < 0 ? -d : d) : worst;
    }
    printf("back again: off by at most %ld ms\n", worst);
    return 0;
}
