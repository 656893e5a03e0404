// Two-layer neural network trained by backpropagation on small truth tables, with a numerical check of the gradient.
#include <math.h>
#include <stdio.h>

#define MAX_IN 4
#define MAX_HIDDEN 6
#define MAX_CASES 16

struct network {
    int inputs, hidden;
    double first[MAX_HIDDEN][MAX_IN + 1];
    double second[MAX_HIDDEN + 1];
};

static double cases_in[MAX_CASES][MAX_IN + 1];
static double cases_out[MAX_CASES];
static double activity[MAX_HIDDEN + 1];
static unsigned seed_state;

static double squash(double x)
{
    return 1.0 / (1.0 + exp(-x));
}

static double forward(const struct network *net, const double *in)
{
    double sum = net->second[net->hidden];
    for (int h = 0; h < net->hidden; h++) {
        double s = net->first[h][net->inputs];
        for (int i = 0; i < net->inputs; i++)
            s += net->first[h][i] * in[i];
        activity[h] = tanh(s);
        sum += net->second[h] * activity[h];
    }
    return squash(sum);
}

static double loss(const struct network *net, int cases)
{
    double sum = 0;
    for (int c = 0; c < cases; c++) {
        double y = forward(net, cases_in[c]);
        sum -= cases_out[c] > 0.5 ? log(y + 1e-12) : log(1 - y + 1e-12);
    }
    return sum / cases;
}

static void gradient(const struct network *net, int cases, struct network *g)
{
    *g = (struct network){.inputs = net->inputs, .hidden = net->hidden};
    for (int c = 0; c < cases; c++) {
        double delta = (forward(net, cases_in[c]) - cases_out[c]) / cases;
        g->second[net->hidden] += delta;
        for (int h = 0; h < net->hidden; h++) {
            double back = delta * net->second[h] * (1 - activity[h] * activity[h]);
            g->second[h] += delta * activity[h];
            for (int i = 0; i < net->inputs; i++)
                g->first[h][i] += back * cases_in[c][i];
            g->first[h][net->inputs] += back;
        }
    }
}

static double probe(struct network net, int h, int i, int cases)
{
    double step = 1e-5, *w = i < 0 ? &net.second[h] : &net.first[h][i], saved = *w;
    *w = saved + step;
    double up = loss(&net, cases);
    *w = saved - step;
    return (up - loss(&net, cases)) / (2 * step);
}

static int wrong_slopes(const struct network *net, int cases)
{
    struct network g;
    int wrong = 0;
    gradient(net, cases, &g);
    for (int h = 0; h <= net->hidden; h++) {
        wrong += fabs(probe(*net, h, -1, cases) - g.second[h]) > 1e-5;
        for (int i = 0; h < net->hidden && i <= net->inputs; i++)
            wrong += fabs(probe(*net, h, i, cases) - g.first[h][i]) > 1e-5;
    }
    return wrong;
}

static double draw(void)
{
    seed_state = seed_state * 1664525u + 1013904223u;
    return (double)(seed_state >> 8) / 8388608.0 - 1.0;
}

static void train(struct network *net, int cases, int rounds, double rate)
{
    for (int r = 1; r <= rounds; r++) {
        struct network g;
        gradient(net, cases, &g);
        for (int h = 0; h <= net->hidden; h++) {
            net->second[h] -= rate * g.second[h];
            for (int i = 0; h < net->hidden && i <= net->inputs; i++)
                net->first[h][i] -= rate * g.first[h][i];
        }
    }
}

int main(void)
{
    struct network net = {0};
    char name[20], table[20];
    unsigned seed;
    int rounds;
    while (scanf("%19s %d %d %u %d %19s", name, &net.inputs, &net.hidden, &seed, &rounds, table) == 6) {
        if (net.inputs < 1 || net.inputs > MAX_IN || net.hidden < 1 || net.hidden > MAX_HIDDEN)
            break;
        int cases = 1 << net.inputs, right = 0;
        for (int c = 0, ended = 0; c < cases; c++) {
            ended |= table[c] == '\0';
            cases_out[c] = !ended && table[c] == '1';
            for (int i = 0; i < net.inputs; i++)
                cases_in[c][i] = (c >> i & 1) ? 1.0 : -1.0;
        }
        seed_state = seed;
        for (int h = 0; h <= net.hidden; h++) {
            net.second[h] = draw();
            for (int i = 0; h < net.hidden && i <= net.inputs; i++)
                net.first[h][i] = draw();
        }
        int wrong = wrong_slopes(&net, cases);
        double before = loss(&net, cases);
        train(&net, cases, rounds, 1.0);
        printf("%s: slopes that disagree %d, loss fell %s, outputs ", name, wrong,
               loss(&net, cases) < before / 4 ? "to under a quarter" : "a little");
        for (int c = 0; c < cases; c++) {
            double y = forward(&net, cases_in[c]);
            right += (y > 0.5) == (cases_out[c] > 0.5);
            putchar(y > 0.5 ? '1' : '0');
        }
        printf(", right %d of %d\n", right, cases);
    }
    return 0;
}
