/* Lamport and vector clocks on a message history; the causal order is checked against reachability of events. */
#include <stdio.h>
#include <string.h>

#define PROCESSES 5
#define EVENTS 60

struct event { int process, lamport, vector[PROCESSES], partner; char kind; };
enum order { BEFORE, AFTER, SAME, CONCURRENT };

static struct event ev[EVENTS];
static int n_events, n_processes;
static char reach[EVENTS][EVENTS];

static int larger(int a, int b) { return a > b ? a : b; }

static void merge(int *mine, const int *theirs) {
    for (int i = 0; i < n_processes; i++) mine[i] = larger(mine[i], theirs[i]);
}

static int dominates(const int *a, const int *b) {
    for (int i = 0; i < n_processes; i++)
        if (a[i] < b[i]) return 0;
    return 1;
}

static enum order compare(const struct event *a, const struct event *b) {
    int ge = dominates(a->vector, b->vector), le = dominates(b->vector, a->vector);
    if (ge && le) return SAME;
    return le ? BEFORE : ge ? AFTER : CONCURRENT;
}

static int last_of(int process) {
    for (int i = n_events - 1; i >= 0; i--)
        if (ev[i].process == process) return i;
    return -1;
}

static struct event *add(int process, char kind, int partner) {
    int before = last_of(process);
    struct event *e = &ev[n_events];
    memset(e, 0, sizeof *e);
    e->process = process;
    e->kind = kind;
    e->partner = partner;
    if (before >= 0) {
        merge(e->vector, ev[before].vector);
        e->lamport = ev[before].lamport;
        reach[before][n_events] = 1;
    }
    if (partner >= 0) {
        merge(e->vector, ev[partner].vector);
        e->lamport = larger(e->lamport, ev[partner].lamport);
        reach[partner][n_events] = 1;
    }
    e->lamport++;
    e->vector[process]++;
    n_events++;
    return e;
}

static void close_reach(void) {
    for (int k = 0; k < n_events; k++)
        for (int i = 0; i < n_events; i++)
            if (reach[i][k])
                for (int j = 0; j < n_events; j++) reach[i][j] |= reach[k][j];
}

static void print_event(int i) {
    printf("%2d %c p%d time %2d (", i, ev[i].kind, ev[i].process, ev[i].lamport);
    for (int k = 0; k < n_processes; k++) printf(k ? " %d" : "%d", ev[i].vector[k]);
    if (ev[i].partner >= 0) printf(") from %d\n", ev[i].partner);
    else printf(")\n");
}

/* the greatest consistent cut within a given set of prefixes: shrink until no receipt lacks its sending */
static void consistent_cut(int *limit) {
    int again = 1;
    while (again) {
        again = 0;
        for (int i = 0; i < n_events; i++) {
            if (i > limit[ev[i].process] || ev[i].partner < 0) continue;
            if (ev[i].partner > limit[ev[ev[i].partner].process]) {
                limit[ev[i].process] = i - 1;
                again = 1;
            }
        }
    }
}

int main(void) {
    int process, number, wrong = 0, count[4] = {0}, lamport_wrong = 0, misleading = 0;
    char kind;
    if (scanf("%d", &n_processes) != 1 || n_processes < 1 || n_processes > PROCESSES) return 0;
    while (n_events < EVENTS && scanf(" %c", &kind) == 1 && kind != '.') {
        if (scanf("%d", &process) != 1 || process < 0 || process >= n_processes) break;
        number = -1;
        if (kind == 'r' && (scanf("%d", &number) != 1 || number < 0 || number >= n_events || ev[number].kind != 's')) {
            printf("no such message\n");
            continue;
        }
        add(process, kind, number);
    }
    for (int i = 0; i < n_events; i++) print_event(i);
    close_reach();
    for (int i = 0; i < n_events; i++)
        for (int j = i + 1; j < n_events; j++) {
            enum order o = compare(&ev[i], &ev[j]);
            enum order truth = reach[i][j] ? BEFORE : reach[j][i] ? AFTER : CONCURRENT;
            count[o]++;
            wrong += o != truth;
            lamport_wrong += o == BEFORE && ev[i].lamport >= ev[j].lamport;
            misleading += o == CONCURRENT && ev[i].lamport != ev[j].lamport;
        }
    printf("pairs: %d ordered, %d concurrent, vector clocks %s\n", count[BEFORE] + count[AFTER], count[CONCURRENT],
           wrong ? "WRONG" : "match reachability");
    printf("lamport times %s; %d concurrent pairs look ordered\n", lamport_wrong ? "WRONG" : "respect the order", misleading);
    int limit[PROCESSES];
    while (scanf("%d", &limit[0]) == 1) {
        for (int k = 1; k < n_processes; k++)
            if (scanf("%d", &limit[k]) != 1) limit[k] = n_events - 1;
        consistent_cut(limit);
        printf("cut:");
        for (int k = 0; k < n_processes; k++) {
            int last = -1;
            for (int i = 0; i < n_events && i <= limit[k]; i++)
                if (ev[i].process == k) last = i;
            printf(" %d", last);
        }
        printf("\n");
    }
    return 0;
}
