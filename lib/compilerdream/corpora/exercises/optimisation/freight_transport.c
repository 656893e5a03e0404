/* Transportation problem: north-west corner or least-cost start, then improvement with potentials and closed loops. */
#include <stdio.h>
#include <string.h>

#define SIDE 6

struct plan {
    int sources, sinks;
    int supply[SIDE], demand[SIDE];
    int price[SIDE][SIDE];
    int amount[SIDE][SIDE];
    char basic[SIDE][SIDE];
};

struct cell { int row, col; };

int load(struct plan *p) {
    int total = 0;
    memset(p, 0, sizeof *p);
    if (scanf("%d %d", &p->sources, &p->sinks) != 2) return 0;
    if (p->sources < 1 || p->sources > SIDE || p->sinks < 1 || p->sinks > SIDE) return 0;
    for (int i = 0; i < p->sources; i++) {
        if (scanf("%d", &p->supply[i]) != 1) return 0;
        total += p->supply[i];
    }
    for (int j = 0; j < p->sinks; j++) {
        if (scanf("%d", &p->demand[j]) != 1) return 0;
        total -= p->demand[j];
    }
    for (int i = 0; i < p->sources; i++)
        for (int j = 0; j < p->sinks; j++)
            if (scanf("%d", &p->price[i][j]) != 1) return 0;
    return total == 0;
}

int bill(const struct plan *p) {
    int sum = 0;
    for (int i = 0; i < p->sources; i++)
        for (int j = 0; j < p->sinks; j++) sum += p->amount[i][j] * p->price[i][j];
    return sum;
}

/* Chooses sources + sinks - 1 basic cells; each one closes exactly one row or column. */
void first_plan(struct plan *p, int cheapest_first) {
    int left[SIDE], open[SIDE], row_closed[SIDE] = { 0 }, col_closed[SIDE] = { 0 };
    int rows = p->sources, cols = p->sinks;
    memcpy(left, p->supply, sizeof left);
    memcpy(open, p->demand, sizeof open);
    memset(p->amount, 0, sizeof p->amount);
    memset(p->basic, 0, sizeof p->basic);
    while (rows > 0 && cols > 0) {
        struct cell pick = { -1, -1 };
        for (int i = 0; i < p->sources; i++)
            for (int j = 0; j < p->sinks; j++) {
                if (row_closed[i] || col_closed[j]) continue;
                if (pick.row < 0 || (cheapest_first && p->price[i][j] < p->price[pick.row][pick.col])) {
                    pick.row = i;
                    pick.col = j;
                }
            }
        int moved = left[pick.row] < open[pick.col] ? left[pick.row] : open[pick.col];
        p->amount[pick.row][pick.col] = moved;
        p->basic[pick.row][pick.col] = 1;
        left[pick.row] -= moved;
        open[pick.col] -= moved;
        if (left[pick.row] == 0 && (rows > 1 || cols == 1)) {
            row_closed[pick.row] = 1;
            rows--;
        } else {
            col_closed[pick.col] = 1;
            cols--;
        }
    }
}

void potentials(const struct plan *p, int u[], int v[]) {
    int know_u[SIDE] = { 1 }, know_v[SIDE] = { 0 }, changed = 1;
    u[0] = 0;
    while (changed) {
        changed = 0;
        for (int i = 0; i < p->sources; i++)
            for (int j = 0; j < p->sinks; j++) {
                if (!p->basic[i][j] || know_u[i] == know_v[j]) continue;
                if (know_u[i]) v[j] = p->price[i][j] - u[i];
                else u[i] = p->price[i][j] - v[j];
                know_u[i] = know_v[j] = changed = 1;
            }
    }
}

/* Extends a path of basic cells, alternately along rows and columns, until it is back in the column of the start. */
int close_loop(const struct plan *p, struct cell path[], int length, char seen[SIDE][SIDE]) {
    struct cell here = path[length - 1];
    int along_row = length % 2;
    if (!along_row && here.col == path[0].col) return length;
    for (int k = 0; k < (along_row ? p->sinks : p->sources); k++) {
        struct cell next = { along_row ? here.row : k, along_row ? k : here.col };
        if (!p->basic[next.row][next.col] || seen[next.row][next.col]) continue;
        seen[next.row][next.col] = 1;
        path[length] = next;
        int closed = close_loop(p, path, length + 1, seen);
        if (closed) return closed;
        seen[next.row][next.col] = 0;
    }
    return 0;
}

int improve(struct plan *p) {
    int u[SIDE] = { 0 }, v[SIDE] = { 0 }, best = 0;
    struct cell path[SIDE * SIDE + 1], out;
    char seen[SIDE][SIDE] = { { 0 } };
    potentials(p, u, v);
    for (int i = 0; i < p->sources; i++)
        for (int j = 0; j < p->sinks; j++) {
            int gain = p->price[i][j] - u[i] - v[j];
            if (!p->basic[i][j] && gain < best) {
                best = gain;
                path[0].row = i;
                path[0].col = j;
            }
        }
    if (best == 0) return 0;
    int length = close_loop(p, path, 1, seen);
    if (length == 0) return 0;
    out = path[1];
    for (int k = 1; k < length; k += 2)
        if (p->amount[path[k].row][path[k].col] < p->amount[out.row][out.col]) out = path[k];
    int step = p->amount[out.row][out.col];
    for (int k = 0; k < length; k++) p->amount[path[k].row][path[k].col] += k % 2 ? -step : step;
    p->basic[path[0].row][path[0].col] = 1;
    p->basic[out.row][out.col] = 0;
    return 1;
}

int balanced(const struct plan *p) {
    for (int i = 0; i < p->sources; i++) {
        int sent = 0;
        for (int j = 0; j < p->sinks; j++) sent += p->amount[i][j];
        if (sent != p->supply[i]) return 0;
    }
    for (int j = 0; j < p->sinks; j++) {
        int got = 0;
        for (int i = 0; i < p->sources; i++) got += p->amount[i][j];
        if (got != p->demand[j]) return 0;
    }
    return 1;
}

int main(void) {
    static const char *const names[2] = { "north-west", "least-cost" };
    struct plan p;
    while (load(&p)) {
        int final[2];
        printf("%d sources, %d sinks\n", p.sources, p.sinks);
        for (int way = 0; way < 2; way++) {
            int rounds = 0;
            first_plan(&p, way);
            int start = bill(&p);
            while (rounds < 100 && improve(&p)) rounds++;
            final[way] = bill(&p);
            printf("  %s: start %d, end %d after %d loops, %s\n", names[way], start, final[way], rounds,
                   balanced(&p) ? "balanced" : "UNBALANCED");
        }
        for (int i = 0; i < p.sources; i++) {
            printf("   ");
            for (int j = 0; j < p.sinks; j++) printf(" %3d", p.amount[i][j]);
            printf("\n");
        }
        printf("  both starts %s\n", final[0] == final[1] ? "agree" : "DISAGREE");
    }
    return 0;
}
