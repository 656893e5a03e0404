/* Token bucket and leaky bucket fed with the same packet trace; the token result is checked against an envelope. */
#include <stdio.h>

#define MAX_PACKETS 64

static double arrival[MAX_PACKETS];
static int size[MAX_PACKETS];
static char passed[MAX_PACKETS];

int main(void) {
    double rate, depth, queue_limit;
    int n = 0;
    if (scanf("%lf %lf %lf", &rate, &depth, &queue_limit) != 3 || rate <= 0) return 0;
    while (n < MAX_PACKETS && scanf("%lf %d", &arrival[n], &size[n]) == 2) {
        if (size[n] <= 0 || (n > 0 && arrival[n] < arrival[n - 1])) {
            printf("packet %d ignored\n", n);
            continue;
        }
        n++;
    }

    double tokens = depth, last = 0;
    long token_bytes = 0, leaky_bytes = 0;
    int token_drops = 0, leaky_drops = 0;
    double free_at = 0, worst_wait = 0, sum_wait = 0;
    int leaky_count = 0;

    printf("  time  size  tokens  verdict   leaves\n");
    for (int i = 0; i < n; i++) {
        tokens += (arrival[i] - last) * rate;
        if (tokens > depth) tokens = depth;
        last = arrival[i];
        passed[i] = tokens + 1e-9 >= size[i];
        printf("%6.2f %5d %7.1f  %-7s ", arrival[i], size[i], tokens, passed[i] ? "pass" : "drop");
        if (passed[i]) {
            tokens -= size[i];
            token_bytes += size[i];
        } else {
            token_drops++;
        }

        /* the leaky bucket holds what has not yet dripped out */
        double backlog = free_at > arrival[i] ? (free_at - arrival[i]) * rate : 0;
        if (backlog + size[i] > queue_limit + 1e-9) {
            leaky_drops++;
            printf(" overflow\n");
            continue;
        }
        double begin = free_at > arrival[i] ? free_at : arrival[i];
        free_at = begin + size[i] / rate;
        double wait = free_at - arrival[i];
        if (wait > worst_wait) worst_wait = wait;
        sum_wait += wait;
        leaky_bytes += size[i];
        leaky_count++;
        printf(" %8.2f\n", free_at);
    }

    /* envelope: between any two packets no more may pass than depth + rate * time */
    int obeyed = 1;
    double tightest = depth;
    for (int i = 0; i < n; i++) {
        double volume = 0;
        for (int j = i; j < n; j++) {
            if (!passed[j]) continue;
            volume += size[j];
            double room = depth + rate * (arrival[j] - arrival[i]) - volume;
            if (room < tightest) tightest = room;
            if (room < -1e-6) obeyed = 0;
        }
    }
    printf("token bucket: %ld bytes, %d dropped, envelope %s, least room %.1f\n", token_bytes, token_drops,
           obeyed ? "obeyed" : "BROKEN", tightest > -1e-6 && tightest < 0 ? 0.0 : tightest);
    printf("leaky bucket: %ld bytes, %d dropped, mean delay %.2f, worst %.2f\n", leaky_bytes, leaky_drops,
           leaky_count ? sum_wait / leaky_count : 0.0, worst_wait);
    return 0;
}
