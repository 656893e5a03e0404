// Hidden Markov model: Viterbi path, forward and backward likelihood of symbol strings, checked against all paths.
#include <math.h>
#include <stdio.h>
#include <string.h>

#define MAX_STATES 4
#define MAX_SYMBOLS 6
#define MAX_LENGTH 24

struct model {
    int states, symbols;
    double start[MAX_STATES];
    double move[MAX_STATES][MAX_STATES];
    double emit[MAX_STATES][MAX_SYMBOLS];
};

static int read_row(double *row, int n)
{
    double sum = 0;
    for (int i = 0; i < n; i++) {
        if (scanf("%lf", &row[i]) != 1)
            return 0;
        sum += row[i];
    }
    for (int i = 0; i < n; i++)
        row[i] /= sum;
    return sum > 0;
}

static int read_model(struct model *m)
{
    if (scanf("%d %d", &m->states, &m->symbols) != 2)
        return 0;
    if (m->states < 1 || m->states > MAX_STATES || m->symbols < 1 || m->symbols > MAX_SYMBOLS)
        return 0;
    if (!read_row(m->start, m->states))
        return 0;
    for (int s = 0; s < m->states; s++)
        if (!read_row(m->move[s], m->states))
            return 0;
    for (int s = 0; s < m->states; s++)
        if (!read_row(m->emit[s], m->symbols))
            return 0;
    return 1;
}

static double path_chance(const struct model *m, const int *seen, const int *path, int length)
{
    double p = m->start[path[0]] * m->emit[path[0]][seen[0]];
    for (int t = 1; t < length; t++)
        p *= m->move[path[t - 1]][path[t]] * m->emit[path[t]][seen[t]];
    return p;
}

static void all_paths(const struct model *m, const int *seen, int length, double *total, double *best)
{
    int path[MAX_LENGTH] = {0}, t;
    *total = *best = 0;
    do {
        double p = path_chance(m, seen, path, length);
        *total += p;
        if (p > *best)
            *best = p;
        for (t = 0; t < length && ++path[t] == m->states; t++)
            path[t] = 0;
    } while (t < length);
}

static void viterbi(const struct model *m, const int *seen, int length, int *path)
{
    double level[MAX_LENGTH][MAX_STATES];
    int from[MAX_LENGTH][MAX_STATES];
    for (int s = 0; s < m->states; s++)
        level[0][s] = log(m->start[s] + 1e-30) + log(m->emit[s][seen[0]] + 1e-30);
    for (int t = 1; t < length; t++)
        for (int s = 0; s < m->states; s++) {
            int best = 0;
            double best_level = -1e30;
            for (int r = 0; r < m->states; r++) {
                double here = level[t - 1][r] + log(m->move[r][s] + 1e-30);
                if (here > best_level + 1e-9) {
                    best_level = here;
                    best = r;
                }
            }
            level[t][s] = best_level + log(m->emit[s][seen[t]] + 1e-30);
            from[t][s] = best;
        }
    int last = 0;
    for (int s = 1; s < m->states; s++)
        if (level[length - 1][s] > level[length - 1][last])
            last = s;
    for (int t = length - 1; t >= 0; t--) {
        path[t] = last;
        if (t > 0)
            last = from[t][last];
    }
}

/* Scaled forward and backward passes; returns the log-likelihood and fills in the smoothed states. */
static double forward_backward(const struct model *m, const int *seen, int length, int *likely)
{
    double ahead[MAX_LENGTH][MAX_STATES], behind[MAX_STATES], scale, logs = 0;
    for (int t = 0; t < length; t++) {
        scale = 0;
        for (int s = 0; s < m->states; s++) {
            double sum = t == 0 ? m->start[s] : 0;
            for (int r = 0; t > 0 && r < m->states; r++)
                sum += ahead[t - 1][r] * m->move[r][s];
            ahead[t][s] = sum * m->emit[s][seen[t]];
            scale += ahead[t][s];
        }
        for (int s = 0; s < m->states; s++)
            ahead[t][s] /= scale;
        logs += log(scale);
    }
    for (int s = 0; s < m->states; s++)
        behind[s] = 1;
    for (int t = length - 1; t >= 0; t--) {
        double next[MAX_STATES];
        likely[t] = 0;
        for (int s = 1; s < m->states; s++)
            if (ahead[t][s] * behind[s] > ahead[t][likely[t]] * behind[likely[t]])
                likely[t] = s;
        scale = 0;
        for (int r = 0; r < m->states; r++) {
            next[r] = 0;
            for (int s = 0; s < m->states; s++)
                next[r] += m->move[r][s] * m->emit[s][seen[t]] * behind[s];
            scale += next[r];
        }
        for (int r = 0; r < m->states; r++)
            behind[r] = next[r] / scale;
    }
    return logs;
}

static void show(const char *title, const int *path, int length)
{
    printf("  %s ", title);
    for (int t = 0; t < length; t++)
        putchar('A' + path[t]);
    putchar('\n');
}

int main(void)
{
    struct model m;
    char text[MAX_LENGTH + 1];
    if (!read_model(&m))
        return 0;
    printf("%d states, %d symbols\n", m.states, m.symbols);
    while (scanf("%24s", text) == 1) {
        int seen[MAX_LENGTH], path[MAX_LENGTH], likely[MAX_LENGTH], length = (int)strlen(text), bad = 0;
        for (int t = 0; t < length; t++) {
            seen[t] = text[t] - '0';
            bad |= seen[t] < 0 || seen[t] >= m.symbols;
        }
        if (bad) {
            printf("%s: unknown symbol\n", text);
            continue;
        }
        viterbi(&m, seen, length, path);
        double logs = forward_backward(&m, seen, length, likely), total, best;
        printf("%s: log-likelihood %.3f\n", text, logs);
        show("best path   ", path, length);
        show("each by each", likely, length);
        if (length <= 7) {
            all_paths(&m, seen, length, &total, &best);
            printf("  all paths: sum %s, best %s\n", fabs(log(total) - logs) < 1e-6 ? "agrees" : "differs",
                   fabs(path_chance(&m, seen, path, length) / best - 1) < 1e-6 ? "agrees" : "differs");
        }
    }
    return 0;
}
