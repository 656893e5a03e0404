/* Finds small test sets for single stuck-at faults of a NAND network by simulating every fault on every input pattern. */
#include <stdio.h>

enum { LINES = 24, PATTERNS = 64, FAULTS = 2 * LINES };

static int inputs, gates, outputs;
static int left[LINES], right[LINES], output_line[6];
static unsigned char detected[FAULTS][PATTERNS];

/* Simulates with line `broken` held at `held`; broken < 0 means a sound circuit. */
static unsigned simulate(unsigned pattern, int broken, int held)
{
    int value[LINES];
    unsigned result = 0;
    for (int i = 0; i < inputs + gates; i++) {
        value[i] = i < inputs ? (int)(pattern >> i & 1) : !(value[left[i]] && value[right[i]]);
        if (i == broken)
            value[i] = held;
    }
    for (int o = 0; o < outputs; o++)
        result |= (unsigned)value[output_line[o]] << o;
    return result;
}

static int read_circuit(void)
{
    if (scanf("%d %d %d", &inputs, &gates, &outputs) != 3)
        return 0;
    if (inputs < 1 || inputs > 6 || gates < 1 || inputs + gates > LINES || outputs < 1 || outputs > 6)
        return 0;
    for (int i = inputs; i < inputs + gates; i++)
        if (scanf("%d %d", &left[i], &right[i]) != 2 || left[i] < 0 || right[i] < 0 || left[i] >= i || right[i] >= i)
            return 0;
    for (int o = 0; o < outputs; o++)
        if (scanf("%d", &output_line[o]) != 1 || output_line[o] < 0 || output_line[o] >= inputs + gates)
            return 0;
    return 1;
}

static void show_fault(int fault)
{
    printf(" %c%d/%d", fault / 2 < inputs ? 'i' : 'g', fault / 2, fault % 2);
}

int main(void)
{
    for (int number = 1; read_circuit(); number++) {
        int faults = 2 * (inputs + gates), patterns = 1 << inputs, redundant = 0, classes = 0;
        int left_over = 0, chosen[PATTERNS], tests = 0, covered[FAULTS] = {0};
        printf("circuit %d: %d inputs, %d gates, %d faults\n", number, inputs, gates, faults);
        for (int f = 0; f < faults; f++) {
            int seen = 0;
            for (int p = 0; p < patterns; p++) {
                detected[f][p] = simulate((unsigned)p, f / 2, f % 2) != simulate((unsigned)p, -1, 0);
                seen += detected[f][p];
            }
            if (seen)
                left_over++;
            else {
                if (!redundant++)
                    printf("  cannot be seen:");
                show_fault(f);
            }
        }
        if (redundant)
            putchar('\n');
        for (int f = 0; f < faults; f++) {
            int twin = 0;
            for (int g = 0; g < f && !twin; g++) {
                int same = 1;
                for (int p = 0; p < patterns; p++)
                    same &= simulate((unsigned)p, f / 2, f % 2) == simulate((unsigned)p, g / 2, g % 2);
                twin = same;
            }
            classes += !twin;
        }
        printf("  %d classes of faults that behave alike\n", classes);
        while (left_over > 0) {
            int best = 0, best_gain = -1;
            for (int p = 0; p < patterns; p++) {
                int gain = 0;
                for (int f = 0; f < faults; f++)
                    gain += !covered[f] && detected[f][p];
                if (gain > best_gain) {
                    best_gain = gain;
                    best = p;
                }
            }
            chosen[tests++] = best;
            for (int f = 0; f < faults; f++)
                covered[f] |= detected[f][best];
            left_over -= best_gain;
        }
        for (int t = tests - 1; t >= 0; t--) {
            int needed = 0;
            for (int f = 0; f < faults; f++) {
                int others = 0;
                for (int u = 0; u < tests; u++)
                    others |= u != t && detected[f][chosen[u]];
                needed |= detected[f][chosen[t]] && !others;
            }
            if (!needed)
                chosen[t] = chosen[--tests];
        }
        printf("  %d tests:", tests);
        for (int t = 0; t < tests; t++) {
            putchar(' ');
            for (int i = 0; i < inputs; i++)
                putchar('0' + (chosen[t] >> i & 1));
        }
        int missed = 0;
        for (int f = 0; f < faults; f++) {
            int found = 0;
            for (int t = 0; t < tests; t++)
                found |= simulate((unsigned)chosen[t], f / 2, f % 2) != simulate((unsigned)chosen[t], -1, 0);
            missed += !found;
        }
        printf("\n  missed %d of %d, coverage of visible faults %s\n", missed, faults,
               missed == redundant ? "complete" : "INCOMPLETE");
    }
    return 0;
}
