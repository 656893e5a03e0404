/* Permutation tests: does treatment differ from control? All regroupings are counted and compared with random ones. */
#include <stdio.h>
#include <stdlib.h>

#define MAX_VALUES 18

struct sample {
    int value[MAX_VALUES];
    int treated, all;
};

struct tally {
    long equal_or_more, strictly_more, total;
};

int read_sample(struct sample *s, char *name) {
    int controls;
    if (scanf("%19s %d %d", name, &s->treated, &controls) != 3)
        return 0;
    s->all = s->treated + controls;
    if (s->treated < 1 || controls < 1 || s->all > MAX_VALUES)
        return 0;
    for (int i = 0; i < s->all; i++)
        if (scanf("%d", &s->value[i]) != 1 || abs(s->value[i]) > 100000)
            return 0;
    return 1;
}

/* Difference of means times treated * controls, so that it stays a whole number. */
long difference(const struct sample *s, long treated_sum, long whole_sum) {
    long controls = s->all - s->treated;
    return labs(treated_sum * controls - (whole_sum - treated_sum) * s->treated);
}

void note(struct tally *t, long seen, long observed) {
    t->total++;
    if (seen >= observed)
        t->equal_or_more++;
    if (seen > observed)
        t->strictly_more++;
}

/* Takes or leaves each value in turn until the group is full. */
void regroup(const struct sample *s, int from, int missing, long sum, long whole, long observed, struct tally *t) {
    if (missing == 0) {
        note(t, difference(s, sum, whole), observed);
        return;
    }
    if (s->all - from < missing)
        return;
    regroup(s, from + 1, missing - 1, sum + s->value[from], whole, observed, t);
    regroup(s, from + 1, missing, sum, whole, observed, t);
}

/* Counts subsets by (members, sum) without listing them; sums are shifted so that all are non-negative. */
long count_by_sums(const struct sample *s, long whole, long observed) {
    enum { MAX_SUM = 4000 };
    static long ways[MAX_VALUES + 1][MAX_SUM + 1];
    long low = s->value[0], shifted_whole;
    for (int i = 1; i < s->all; i++)
        if (s->value[i] < low)
            low = s->value[i];
    shifted_whole = whole - low * s->all;
    if (shifted_whole > MAX_SUM)
        return -1;
    for (int k = 0; k <= s->treated; k++)
        for (long sum = 0; sum <= shifted_whole; sum++)
            ways[k][sum] = k == 0 && sum == 0;
    for (int i = 0; i < s->all; i++) {
        long part = s->value[i] - low;
        for (int k = s->treated; k >= 1; k--)
            for (long sum = part; sum <= shifted_whole; sum++)
                ways[k][sum] += ways[k - 1][sum - part];
    }
    long count = 0;
    for (long sum = 0; sum <= shifted_whole; sum++)
        if (difference(s, sum + low * s->treated, whole) >= observed)
            count += ways[s->treated][sum];
    return count;
}

unsigned long long random_state = 88172645463325252ULL;

unsigned random_below(unsigned limit) {
    random_state ^= random_state << 13;
    random_state ^= random_state >> 7;
    random_state ^= random_state << 17;
    return (unsigned)((random_state >> 20) % limit);
}

void shuffle_some(const struct sample *s, long whole, long observed, int rounds, struct tally *t) {
    struct sample mixed = *s;
    while (rounds-- > 0) {
        long sum = 0;
        for (int i = 0; i < mixed.treated; i++) {
            int j = i + (int)random_below((unsigned)(mixed.all - i));
            int keep = mixed.value[i];
            mixed.value[i] = mixed.value[j];
            mixed.value[j] = keep;
            sum += mixed.value[i];
        }
        note(t, difference(s, sum, whole), observed);
    }
}

int main(void) {
    struct sample s;
    char name[20];
    while (read_sample(&s, name)) {
        struct tally every = {0, 0, 0}, some = {0, 0, 0};
        long treated_sum = 0, whole = 0;
        for (int i = 0; i < s.all; i++) {
            whole += s.value[i];
            if (i < s.treated)
                treated_sum += s.value[i];
        }
        long observed = difference(&s, treated_sum, whole);
        regroup(&s, 0, s.treated, 0, whole, observed, &every);
        shuffle_some(&s, whole, observed, 500, &some);
        long counted = count_by_sums(&s, whole, observed);
        long per_mille = every.equal_or_more * 1000 / every.total;
        printf("%s: %d against %d, scaled difference %ld\n", name, s.treated, s.all - s.treated, observed);
        printf("  %ld of %ld regroupings at least as far apart, %ld farther\n", every.equal_or_more, every.total,
               every.strictly_more);
        printf("  counted by sums: %s\n",
               counted < 0 ? "too wide" : counted == every.equal_or_more ? "the same" : "different");
        printf("  shuffled: %ld of %ld, p is %ld per thousand: %s\n", some.equal_or_more, some.total, per_mille,
               per_mille <= 10 ? "strong effect" : per_mille <= 50 ? "likely effect" : "no clear effect");
    }
    return 0;
}
