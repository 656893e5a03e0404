/* Stations on one cable: collisions and binary exponential back-off, slot by slot. */
#include <stdio.h>

#define STATIONS 10
#define GIVE_UP 16

struct station { int backlog, attempts, wait, delivered, abandoned; };

unsigned state;

unsigned draw(unsigned bound) {
    state = state * 1103515245u + 12345u;
    return (state >> 16) % bound;
}

void collide(struct station *s, int cap) {
    if (++s->attempts == GIVE_UP) {
        s->attempts = 0;
        s->backlog--;
        s->abandoned++;
    } else {
        s->wait = (int)draw(1u << (s->attempts < cap ? s->attempts : cap));
    }
}

void succeed(struct station *s) {
    s->delivered++;
    s->backlog--;
    s->attempts = 0;
}

int main(void) {
    int n, slots, frame, chance, cap;
    while (scanf("%d %d %d %d %d %u", &n, &slots, &frame, &chance, &cap, &state) == 6) {
        struct station all[STATIONS] = { { 0, 0, 0, 0, 0 } };
        int busy = 0, collided = 0, idle = 0, used = 0, offered = 0, settled = 0;
        if (n < 1 || n > STATIONS || cap < 0 || cap > 10) continue;
        for (int t = 0; t < slots; t++) {
            struct station *ready[STATIONS];
            int count = 0;
            for (struct station *s = all; s < all + n; s++) {
                int fresh = (int)draw(1000) < chance;
                s->backlog += fresh;
                offered += fresh;
                if (busy > 0 || s->backlog == 0) continue;
                if (s->wait > 0) s->wait--;
                else ready[count++] = s;
            }
            if (busy > 0) {
                busy--;
                used++;
            } else if (count == 0) {
                idle++;
            } else if (count == 1) {
                succeed(ready[0]);
                used++;
                busy = frame - 1;
            } else {
                collided++;
                for (int i = 0; i < count; i++) collide(ready[i], cap);
            }
        }
        printf("%d stations, frame %d: slots used %d idle %d collided %d\n", n, frame, used, idle, collided);
        for (const struct station *s = all; s < all + n; s++) {
            settled += s->delivered + s->abandoned + s->backlog;
            printf("  %d ok, %d lost, %d waiting\n", s->delivered, s->abandoned, s->backlog);
        }
        printf("  %s\n", settled == offered && used + idle + collided == slots ? "balanced" : "UNBALANCED");
    }
    return 0;
}
