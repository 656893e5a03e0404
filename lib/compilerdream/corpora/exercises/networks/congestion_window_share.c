/* Flows share one bottleneck queue; each adapts its window by slow start, additive growth and halving. */
#include <stdio.h>

#define FLOWS 4

enum mode { SLOW_START, AVOIDANCE };

struct flow {
    enum mode mode;
    double window, threshold, sent, lost;
    int begins, halvings, timeouts;
};

static double share_index(const struct flow *f, int n) {
    double sum = 0, squares = 0;
    for (int i = 0; i < n; i++) {
        sum += f[i].sent;
        squares += f[i].sent * f[i].sent;
    }
    return squares > 0 ? sum * sum / (n * squares) : 1.0;
}

static void grow(struct flow *f) {
    if (f->mode == SLOW_START) {
        f->window *= 2;
        if (f->window >= f->threshold) {
            f->window = f->threshold;
            f->mode = AVOIDANCE;
        }
    } else {
        f->window += 1;
    }
}

static void shrink(struct flow *f, double missing) {
    f->lost += missing;
    f->threshold = f->window / 2 < 2 ? 2 : f->window / 2;
    if (missing > f->window / 2) {
        f->window = 1;
        f->mode = SLOW_START;
        f->timeouts++;
    } else {
        f->window = f->threshold;
        f->mode = AVOIDANCE;
        f->halvings++;
    }
}

int main(void) {
    struct flow flow[FLOWS];
    int n, rounds, capacity, buffer;
    while (scanf("%d %d %d %d", &n, &rounds, &capacity, &buffer) == 4) {
        double queue = 0, carried = 0, offered_total = 0, dropped_total = 0;
        if (n < 1 || n > FLOWS || capacity < 1) break;
        for (int i = 0; i < n; i++) {
            flow[i] = (struct flow){ SLOW_START, 1, 64, 0, 0, 0, 0, 0 };
            if (scanf("%d", &flow[i].begins) != 1) return 0;
        }
        printf("%d flows, capacity %d, buffer %d\n", n, capacity, buffer);
        for (int r = 0; r < rounds; r++) {
            double offered = 0;
            for (int i = 0; i < n; i++)
                if (r >= flow[i].begins) offered += flow[i].window;
            offered_total += offered;
            double room = capacity + buffer - queue;
            double excess = offered > room ? offered - room : 0;
            double after = queue + offered - excess;
            double served = after < capacity ? after : capacity;
            queue = after - served;
            carried += served;
            dropped_total += excess;
            if (r % (rounds / 8 + 1) == 0) {
                printf("  round %3d queue %5.1f drop %5.1f windows", r, queue, excess);
                for (int i = 0; i < n; i++) printf(" %6.2f%c", r < flow[i].begins ? 0.0 : flow[i].window, "sa"[flow[i].mode]);
                printf("\n");
            }
            for (int i = 0; i < n; i++) {
                struct flow *f = &flow[i];
                if (r < f->begins) continue;
                double missing = offered > 0 ? excess * f->window / offered : 0;
                f->sent += f->window - missing;
                /* a loss is noticed only by flows that lose at least a tenth of a packet */
                if (missing >= 0.1) shrink(f, missing);
                else grow(f);
            }
        }
        for (int i = 0; i < n; i++)
            printf("  flow %d: carried %.0f, halved %d times, %d timeouts\n", i, flow[i].sent, flow[i].halvings, flow[i].timeouts);
        double gap = offered_total - dropped_total - carried - queue;
        printf("  use %.1f%%, fairness %.3f, %s\n", 100.0 * carried / ((double)capacity * rounds), share_index(flow, n),
               gap < 1e-6 && gap > -1e-6 ? "nothing leaks" : "LEAK");
    }
    return 0;
}
