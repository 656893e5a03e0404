/* Tests transaction schedules for conflict serialisability with a precedence matrix, and for recoverability. */
#include <stdio.h>
#include <string.h>

#define MAX_ACTIONS 40
#define MAX_TXN 6

static char verbs[MAX_ACTIONS], items[MAX_ACTIONS];
static int owners[MAX_ACTIONS], count;

static int conflict(int i, int j)
{
    return owners[i] != owners[j] && items[i] == items[j] && items[i] != '-' && (verbs[i] == 'w' || verbs[j] == 'w');
}

/* tries all serial orders; one fits when no conflicting pair stands the other way round */
static int serial_orders(const int *rank_taken, int *rank, int placed, int txns)
{
    int found = 0, taken[MAX_TXN];
    if (placed == txns) {
        for (int i = 0; i < count; i++)
            for (int j = i + 1; j < count; j++)
                if (conflict(i, j) && rank[owners[i]] > rank[owners[j]])
                    return 0;
        return 1;
    }
    for (int t = 0; t < txns; t++) {
        if (rank_taken[t])
            continue;
        memcpy(taken, rank_taken, sizeof taken);
        taken[t] = 1;
        rank[t] = placed;
        found += serial_orders(taken, rank, placed + 1, txns);
    }
    return found;
}

static void judge(int number)
{
    int before[MAX_TXN][MAX_TXN] = {{0}}, commit_at[MAX_TXN], order[MAX_TXN], gone[MAX_TXN] = {0}, rank[MAX_TXN] = {0};
    int none[MAX_TXN] = {0}, txns = 0, placed = 0, recoverable = 1, cascadeless = 1;

    for (int t = 0; t < MAX_TXN; t++)
        commit_at[t] = MAX_ACTIONS;
    for (int i = 0; i < count; i++) {
        if (owners[i] >= txns)
            txns = owners[i] + 1;
        if (verbs[i] == 'c')
            commit_at[owners[i]] = i;
        for (int j = i + 1; j < count; j++)
            before[owners[i]][owners[j]] |= conflict(i, j);
    }
    for (int i = 0; i < count; i++) {
        int writer = i - 1;
        if (verbs[i] != 'r')
            continue;
        while (writer >= 0 && !(verbs[writer] == 'w' && items[writer] == items[i]))
            writer--;
        if (writer < 0 || owners[writer] == owners[i])
            continue;
        cascadeless &= commit_at[owners[writer]] < i;
        recoverable &= commit_at[owners[writer]] <= commit_at[owners[i]];
    }
    for (int again = 1; again;) {
        again = 0;
        for (int t = 0; t < txns && !again; t++) {
            int free_to_go = !gone[t];
            for (int u = 0; u < txns; u++)
                free_to_go &= gone[u] || !before[u][t];
            if (free_to_go) {
                gone[t] = again = 1;
                order[placed++] = t;
            }
        }
    }
    int orders = serial_orders(none, rank, 0, txns);
    printf("schedule %d: ", number);
    if (placed == txns) {
        printf("serialisable as");
        for (int i = 0; i < txns; i++)
            printf(" T%d", order[i] + 1);
    } else
        printf("not serialisable");
    printf(", %d serial orders fit, %s%s%s\n", orders, recoverable ? "recoverable" : "not recoverable",
           cascadeless ? ", no cascades" : "", (orders > 0) == (placed == txns) ? "" : " CONTRADICTION");
}

int main(void)
{
    int number = 0, owner;
    char verb, item;

    while (scanf(" %c", &verb) == 1) {
        if (verb == ';') {
            judge(++number);
            count = 0;
        } else if (scanf("%d%c", &owner, &item) == 2 && owner >= 1 && owner <= MAX_TXN && count < MAX_ACTIONS) {
            verbs[count] = verb;
            items[count] = verb == 'c' ? '-' : item;
            owners[count++] = owner - 1;
        }
    }
    return 0;
}
