// Leader election on a ring: one-way comparison against probes that double their reach, with message counts.
#include <cstdio>

constexpr int max_nodes = 32;

struct Tally { int leader, messages, rounds; };

struct Probe { int id, phase, hops; bool reply; };

struct Mailbox {
    Probe item[2 * max_nodes];
    int count = 0;
    void put(const Probe &p) { if (count < 2 * max_nodes) item[count++] = p; }
};

Tally one_way(const int *id, int n) {
    int holding[max_nodes], arriving[max_nodes];
    Tally t = {-1, 0, 0};
    for (int i = 0; i < n; i++) holding[i] = id[i];
    while (t.leader < 0) {
        for (int i = 0; i < n; i++) arriving[i] = 0;
        for (int i = 0; i < n; i++)
            if (holding[i]) {
                arriving[(i + 1) % n] = holding[i];
                t.messages++;
            }
        for (int i = 0; i < n; i++) {
            holding[i] = arriving[i] > id[i] ? arriving[i] : 0;
            if (arriving[i] == id[i]) t.leader = id[i];
        }
        t.rounds++;
    }
    t.messages += n;  // the winner tells the others
    return t;
}

Tally doubling(const int *id, int n) {
    Mailbox now[2][max_nodes];  // [0]: travelling up, [1]: travelling down
    int replies[max_nodes] = {}, phase[max_nodes] = {};
    Tally t = {-1, 0, 0};
    for (int i = 0; i < n; i++)
        for (int way = 0; way < 2; way++) now[way][i].put(Probe{id[i], 0, 1, false});
    while (t.leader < 0) {
        Mailbox later[2][max_nodes];
        for (int way = 0; way < 2; way++)
            for (int i = 0; i < n; i++) {
                int to = way == 0 ? (i + 1) % n : (i + n - 1) % n;
                for (int k = 0; k < now[way][i].count; k++) {
                    Probe p = now[way][i].item[k];
                    t.messages++;
                    if (p.reply) {
                        if (p.id != id[to]) {
                            later[way][to].put(p);
                        } else if (++replies[to] == 2) {
                            replies[to] = 0;
                            int reach = 1 << ++phase[to];
                            for (int w = 0; w < 2; w++) later[w][to].put(Probe{id[to], phase[to], reach, false});
                        }
                    } else if (p.id == id[to]) {
                        t.leader = p.id;
                    } else if (p.id > id[to]) {
                        if (--p.hops > 0) {
                            later[way][to].put(p);
                        } else {
                            p.reply = true;
                            later[1 - way][to].put(p);
                        }
                    }
                }
            }
        for (int way = 0; way < 2; way++)
            for (int i = 0; i < n; i++) now[way][i] = later[way][i];
        t.rounds++;
    }
    t.messages += n;
    return t;
}

int main() {
    int n, stride, id[max_nodes];
    bool all_right = true;
    while (std::scanf("%d %d", &n, &stride) == 2) {
        if (n < 2 || n > max_nodes) {
            std::printf("ring of %d refused\n", n);
            continue;
        }
        int highest = 0;
        bool distinct = true;
        for (int i = 0; i < n; i++) {
            id[i] = 1 + (i * stride % n + n) % n;
            if (id[i] > highest) highest = id[i];
            for (int j = 0; j < i; j++) distinct &= id[j] != id[i];
        }
        if (!distinct) {
            std::printf("n %2d stride %d: numbers repeat\n", n, stride);
            continue;
        }
        Tally a = one_way(id, n), b = doubling(id, n);
        all_right &= a.leader == highest && b.leader == highest;
        std::printf("n %2d stride %3d: leader %2d, one-way %3d messages %2d rounds, doubling %3d messages %3d rounds\n", n,
                    stride, a.leader, a.messages, a.rounds, b.messages, b.rounds);
    }
    std::printf("%s\n", all_right ? "highest number always wins" : "WRONG LEADER");
    return 0;
}
