/* First-species counterpoint: composes a melody above a cantus firmus by backtracking and judges given ones by the rules. */
#include <stdio.h>
#include <stdlib.h>

#define LONGEST 16

enum fault { DISSONANCE, BAD_LEAP, PARALLEL, DIRECT, UNISON_INSIDE, CROSSING, BAD_CADENCE, REPEATED, FAULTS };

const char *const fault_names[FAULTS] = {"dissonance",    "bad leap",    "parallel perfects", "direct motion into perfect",
                                         "inner unison", "voice crossing", "bad cadence",       "third repetition"};

struct melody {
    int length;
    int pitch[LONGEST];
};

struct search {
    const struct melody *cantus;
    struct melody line;
    long tried;
    long complete;
    int best_cost;
    struct melody best;
};

int interval_class(int low, int high) {
    return abs(high - low) % 12;
}

int is_perfect(int low, int high) {
    int i = interval_class(low, high);
    return i == 0 || i == 7;
}

int is_consonant(int low, int high) {
    int i = interval_class(low, high);
    return is_perfect(low, high) || i == 3 || i == 4 || i == 8 || i == 9;
}

int in_white_scale(int pitch) {
    return (0xab5 >> (pitch % 12)) & 1;
}

int sign_of(int x) {
    return (x > 0) - (x < 0);
}

int allowed_leap(int step) {
    int size = abs(step);
    return size <= 5 || size == 7 || size == 12 || step == 8;
}

/* All faults that become visible at note i, as a set of bits. */
unsigned faults_at(const struct melody *cantus, const struct melody *line, int i) {
    int c = cantus->pitch[i], n = line->pitch[i], last = cantus->length - 1;
    unsigned found = 0;
    if (!is_consonant(c, n))
        found |= 1u << DISSONANCE;
    if (n < c)
        found |= 1u << CROSSING;
    if (n == c && i > 0 && i < last)
        found |= 1u << UNISON_INSIDE;
    if ((i == 0 && !is_perfect(c, n)) || (i == last && interval_class(c, n) != 0))
        found |= 1u << BAD_CADENCE;
    if (i == 0)
        return found;
    int from = line->pitch[i - 1], under = cantus->pitch[i - 1];
    int up = sign_of(n - from), down = sign_of(c - under);
    if (!allowed_leap(n - from))
        found |= 1u << BAD_LEAP;
    if (is_perfect(c, n) && up == down && up != 0) {
        if (interval_class(c, n) == interval_class(under, from))
            found |= 1u << PARALLEL;
        else if (abs(n - from) > 2)
            found |= 1u << DIRECT;
    }
    if (i == last && abs(n - from) > 2)
        found |= 1u << BAD_CADENCE;
    if (i >= 2 && n == from && line->pitch[i - 2] == n)
        found |= 1u << REPEATED;
    return found;
}

int cost_of_note(const struct melody *cantus, const struct melody *line, int i) {
    if (i == 0)
        return 0;
    int step = line->pitch[i] - line->pitch[i - 1];
    int cost = abs(step) > 2 ? abs(step) : step == 0 ? 4 : 0;
    if (sign_of(step) == sign_of(cantus->pitch[i] - cantus->pitch[i - 1]))
        cost += 2;
    if (is_perfect(cantus->pitch[i], line->pitch[i]))
        cost += 1;
    return cost;
}

void extend(struct search *s, int i, int cost) {
    if (cost >= s->best_cost)
        return;
    if (i == s->cantus->length) {
        s->complete++;
        s->best_cost = cost;
        s->best = s->line;
        return;
    }
    int base = s->cantus->pitch[i];
    for (int n = base; n <= base + 16; n++) {
        int raised = i == s->cantus->length - 2 && (n + 1) % 12 == s->cantus->pitch[s->cantus->length - 1] % 12;
        if (!in_white_scale(n) && !raised)
            continue;
        s->line.pitch[i] = n;
        s->tried++;
        if (faults_at(s->cantus, &s->line, i) == 0)
            extend(s, i + 1, cost + cost_of_note(s->cantus, &s->line, i));
    }
}

void print_melody(const char *label, const struct melody *m) {
    static const char names[] = "C C#D EbE F F#G AbA BbB ";
    printf("%-8s", label);
    for (int i = 0; i < m->length; i++) {
        const char *name = names + m->pitch[i] % 12 * 2;
        printf(" %c%c%d", name[0], name[1] == ' ' ? '-' : name[1], m->pitch[i] / 12 - 1);
    }
    printf("\n");
}

int read_melody(struct melody *m) {
    if (scanf("%d", &m->length) != 1 || m->length < 3 || m->length > LONGEST)
        return 0;
    for (int i = 0; i < m->length; i++)
        if (scanf("%d", &m->pitch[i]) != 1 || m->pitch[i] < 36 || m->pitch[i] > 96)
            return 0;
    return 1;
}

int judge(const struct melody *cantus, const struct melody *line) {
    int total = 0;
    for (int i = 0; i < cantus->length; i++) {
        unsigned found = faults_at(cantus, line, i);
        for (int f = 0; f < FAULTS; f++)
            if (found >> f & 1u) {
                printf("  note %d: %s\n", i + 1, fault_names[f]);
                total++;
            }
    }
    printf("  %s\n", total ? "not acceptable" : "acceptable");
    return total;
}

int main(void) {
    struct melody cantus, line;
    if (!read_melody(&cantus)) {
        printf("no cantus\n");
        return 0;
    }
    print_melody("cantus", &cantus);
    while (read_melody(&line)) {
        if (line.length != cantus.length)
            continue;
        print_melody("given", &line);
        judge(&cantus, &line);
    }
    struct search s = {&cantus, cantus, 0, 0, 1000, cantus};
    extend(&s, 0, 0);
    printf("search: %ld notes tried, %ld improvements, cost %d\n", s.tried, s.complete, s.best_cost);
    if (s.complete) {
        print_melody("composed", &s.best);
        int sum = 0;
        for (int i = 0; i < cantus.length; i++)
            sum += cost_of_note(&cantus, &s.best, i);
        int faults = judge(&cantus, &s.best);
        printf("recomputed cost %d: %s\n", sum, sum == s.best_cost && !faults ? "agrees" : "DIFFERS");
    }
    return 0;
}
