/* Address translation at a gateway: inside hosts share one outside address; entries live for a while and are reused. */
#include <stdio.h>
#include <string.h>

#define SLOTS 8
#define FIRST_PORT 40000

enum { LIFE_DATAGRAM = 30, LIFE_STREAM = 120, LIFE_CLOSING = 5 };
enum state { FREE, OPENING, OPEN, CLOSING };

struct endpoint { int host, port; };

struct mapping {
    enum state state;
    int stream;
    struct endpoint inside, peer;
    int expires;
    int out_packets, in_packets;
};

static const char *const state_name[] = { "free", "opening", "open", "closing" };
static struct mapping table[SLOTS];
static int next_slot;
static int evicted, expired, refused, delivered;

static inline int same(struct endpoint a, struct endpoint b) { return a.host == b.host && a.port == b.port; }

static inline int lifetime(const struct mapping *m) {
    if (!m->stream) return LIFE_DATAGRAM;
    return m->state == CLOSING ? LIFE_CLOSING : m->state == OPEN ? LIFE_STREAM : LIFE_DATAGRAM;
}

static inline void touch(struct mapping *m, int now) { m->expires = now + lifetime(m); }

static inline void release(struct mapping *m, int *counter) {
    memset(m, 0, sizeof *m);
    ++*counter;
}

static void sweep(int now) {
    for (int i = 0; i < SLOTS; i++)
        if (table[i].state != FREE && table[i].expires <= now) release(&table[i], &expired);
}

static struct mapping *find_inside(int stream, struct endpoint in, struct endpoint peer) {
    for (struct mapping *m = table; m < table + SLOTS; m++)
        if (m->state != FREE && m->stream == stream && same(m->inside, in) && same(m->peer, peer)) return m;
    return NULL;
}

/* next free slot in turn, so that a port is not used again at once; else the mapping that would expire first,
   but an open stream is never thrown out */
static struct mapping *allocate(void) {
    struct mapping *victim = NULL;
    for (int k = 0; k < SLOTS; k++) {
        int i = (next_slot + k) % SLOTS;
        if (table[i].state == FREE) {
            next_slot = (i + 1) % SLOTS;
            return &table[i];
        }
    }
    for (int i = 0; i < SLOTS; i++) {
        if (table[i].stream && table[i].state == OPEN) continue;
        if (!victim || table[i].expires < victim->expires) victim = &table[i];
    }
    if (victim) release(victim, &evicted);
    return victim;
}

static void print_endpoint(struct endpoint e) { printf("10.0.0.%d:%d", e.host, e.port); }

static void outbound(int now, int stream, char flag, struct endpoint in, struct endpoint peer) {
    struct mapping *m = find_inside(stream, in, peer);
    printf("%4d out ", now);
    print_endpoint(in);
    if (!m) {
        if (stream && flag != 'S') { printf(" no mapping, dropped\n"); refused++; return; }
        m = allocate();
        if (!m) { printf(" table full, refused\n"); refused++; return; }
        m->state = stream ? OPENING : OPEN;
        m->stream = stream;
        m->inside = in;
        m->peer = peer;
    }
    if (stream && flag == 'F') m->state = CLOSING;
    m->out_packets++;
    touch(m, now);
    printf(" as port %d %s\n", FIRST_PORT + (int)(m - table), state_name[m->state]);
}

static void inbound(int now, int stream, char flag, int port, struct endpoint peer) {
    int i = port - FIRST_PORT;
    printf("%4d in  port %d from %d:%d ", now, port, peer.host, peer.port);
    if (i < 0 || i >= SLOTS || table[i].state == FREE || table[i].stream != stream) {
        printf("unknown\n");
        refused++;
        return;
    }
    struct mapping *m = &table[i];
    if (!same(m->peer, peer)) { printf("stranger\n"); refused++; return; }
    if (stream) {
        switch (flag) {
        case 'A': if (m->state == OPENING) m->state = OPEN; break;
        case 'F': m->state = CLOSING; break;
        case 'R': release(m, &expired); printf("reset\n"); return;
        default: break;
        }
    }
    m->in_packets++;
    delivered++;
    touch(m, now);
    printf("to ");
    print_endpoint(m->inside);
    printf(" %s\n", state_name[m->state]);
}

static int consistent(void) {
    for (int i = 0; i < SLOTS; i++)
        for (int j = 0; j < i; j++)
            if (table[i].state != FREE && table[j].state != FREE && table[i].stream == table[j].stream &&
                same(table[i].inside, table[j].inside) && same(table[i].peer, table[j].peer))
                return 0;
    return 1;
}

int main(void) {
    char direction, kind, flag;
    int now, a, b, peer_host, peer_port, checks = 1;
    while (scanf(" %c %d %c %c %d %d %d %d", &direction, &now, &kind, &flag, &a, &b, &peer_host, &peer_port) == 8) {
        struct endpoint first = { a, b }, peer = { peer_host, peer_port };
        sweep(now);
        if (direction == 'o') outbound(now, kind == 't', flag, first, peer);
        else inbound(now, kind == 't', flag, b, peer);
        checks &= consistent();
    }
    for (int i = 0; i < SLOTS; i++) {
        if (table[i].state == FREE) continue;
        printf("port %d ", FIRST_PORT + i);
        print_endpoint(table[i].inside);
        printf(" %s until %d, %d out %d in\n", state_name[table[i].state], table[i].expires, table[i].out_packets,
               table[i].in_packets);
    }
    printf("delivered %d refused %d expired %d evicted %d, table %s\n", delivered, refused, expired, evicted,
           checks ? "consistent" : "INCONSISTENT");
    return 0;
}
