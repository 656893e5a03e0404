/* Coupon collecting with unequal chances: expected packets by subset sums, by dynamic programming and by drawing. */
#include <stdio.h>

#define MAX_KINDS 12

int weight[MAX_KINDS];
int kinds;
long long total_weight;
double expected[1 << MAX_KINDS];
unsigned int state;

unsigned int next_random(void) {
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state;
}

int has(unsigned int set, int kind) {
    return (set >> kind) & 1u;
}

unsigned int with(unsigned int set, int kind) {
    return set | (1u << kind);
}

int members(unsigned int set) {
    int count = 0;
    for (; set; set &= set - 1)
        count++;
    return count;
}

unsigned int whole(void) {
    return (1u << kinds) - 1u;
}

long long weight_of(unsigned int set) {
    long long sum = 0;
    for (int kind = 0; kind < kinds; kind++)
        if (has(set, kind))
            sum += weight[kind];
    return sum;
}

/* Inclusion and exclusion: sum over non-empty sets of (-1)^(size+1) * total / weight(set). */
double by_subsets(void) {
    double sum = 0.0;
    for (unsigned int set = 1; set <= whole(); set++) {
        double term = (double)total_weight / (double)weight_of(set);
        sum += members(set) % 2 ? term : -term;
    }
    return sum;
}

/* From the full album backwards: waiting for any new kind, then going on from there. */
double by_states(void) {
    expected[whole()] = 0.0;
    for (unsigned int set = whole(); set-- > 0;) {
        double after = 0.0;
        long long missing = total_weight - weight_of(set);
        for (int kind = 0; kind < kinds; kind++)
            if (!has(set, kind))
                after += weight[kind] * expected[with(set, kind)];
        expected[set] = ((double)total_weight + after) / (double)missing;
    }
    return expected[0];
}

int draw_kind(void) {
    long long ticket = (long long)(next_random() % (unsigned int)total_weight);
    int kind = 0;
    while (ticket >= weight[kind])
        ticket -= weight[kind++];
    return kind;
}

int fill_album(int *last_kind) {
    unsigned int set = 0;
    int packets = 0;
    while (set != whole()) {
        int kind = draw_kind();
        packets++;
        if (!has(set, kind))
            *last_kind = kind;
        set = with(set, kind);
    }
    return packets;
}

void simulate(int albums, double exact) {
    int last[MAX_KINDS] = {0};
    int longest = 0, shortest = 1 << 30;
    long long packets = 0;
    for (int album = 0; album < albums; album++) {
        int kind = 0;
        int used = fill_album(&kind);
        packets += used;
        last[kind]++;
        if (used > longest)
            longest = used;
        if (used < shortest)
            shortest = used;
    }
    double mean = (double)packets / albums;
    double ratio = mean / exact;
    printf("  drawn %d albums: shortest %d, longest %d, packets %lld\n", albums, shortest, longest, packets);
    printf("  mean within ten percent of theory: %s\n", ratio > 0.9 && ratio < 1.1 ? "yes" : "no");
    printf("  last sticker:");
    for (int kind = 0; kind < kinds; kind++)
        printf(" %d", last[kind]);
    printf("\n");
}

int main(void) {
    int albums;
    unsigned int seed;
    while (scanf("%d %d %u", &kinds, &albums, &seed) == 3) {
        if (kinds < 1 || kinds > MAX_KINDS || albums < 1 || albums > 2000)
            break;
        for (int kind = 0; kind < kinds; kind++)
            if (scanf("%d", &weight[kind]) != 1 || weight[kind] < 1 || weight[kind] > 1000)
                return 0;
        state = seed ? seed : 1u;
        total_weight = weight_of(whole());
        double first = by_subsets();
        double second = by_states();
        double difference = first - second;
        printf("%d stickers, total weight %lld\n", kinds, total_weight);
        printf("  expected packets %.2f by subsets, %.2f by states, %s\n", first, second,
               difference < 1e-5 && difference > -1e-5 ? "same" : "different");
        simulate(albums, first);
    }
    return 0;
}
