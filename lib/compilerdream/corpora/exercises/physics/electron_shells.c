/* Writes the electron configuration of chemical elements by the filling rule and its known exceptions. */
#include <stdio.h>
#include <string.h>

#define HEAVIEST 103

static const char symbols[] =
    "H HeLiBeB C N O F NeNaMgAlSiP S ClArK CaScTiV CrMnFeCoNiCuZnGaGeAsSeBrKrRbSrY ZrNbMoTcRuRhPdAgCdInSnSbTeI Xe"
    "CsBaLaCePrNdPmSmEuGdTbDyHoErTmYbLuHfTaW ReOsIrPtAuHgTlPbBiPoAtRnFrRaAcThPaU NpPuAmCmBkCfEsFmMdNoLr";

struct atom {
    int number;
    int held[8][4];   /* electrons by main shell and by kind of orbital */
};

/* Electrons that leave one orbital for another against the rule: number, from, to, how many. */
static const struct { int number, from, to, how_many; } exceptions[] = {
    {24, 40, 32, 1}, {29, 40, 32, 1}, {41, 50, 42, 1}, {42, 50, 42, 1}, {44, 50, 42, 1}, {45, 50, 42, 1}, {46, 50, 42, 2},
    {47, 50, 42, 1}, {57, 43, 52, 1}, {58, 43, 52, 1}, {64, 43, 52, 1}, {78, 60, 52, 1}, {79, 60, 52, 1}, {89, 53, 62, 1},
    {90, 53, 62, 2}, {91, 53, 62, 1}, {92, 53, 62, 1}, {93, 53, 62, 1}, {96, 53, 62, 1}, {103, 62, 71, 1},
};

static void fill_by_rule(struct atom *a, int number)
{
    int left = number;
    memset(a, 0, sizeof *a);
    a->number = number;
    for (int sum = 1; left > 0; sum++)
        for (int kind = (sum - 1) / 2; kind >= 0 && left > 0; kind--) {
            int room = 4 * kind + 2, put = left < room ? left : room;
            a->held[sum - kind][kind] = put;
            left -= put;
        }
}

static void fill(struct atom *a, int number)
{
    fill_by_rule(a, number);
    for (unsigned i = 0; i < sizeof exceptions / sizeof exceptions[0]; i++)
        if (exceptions[i].number == number) {
            int from = exceptions[i].from, to = exceptions[i].to;
            a->held[from / 10][from % 10] -= exceptions[i].how_many;
            a->held[to / 10][to % 10] += exceptions[i].how_many;
        }
}

static int symbol_number(const char *s)
{
    char padded[3] = {s[0], s[1] ? s[1] : ' ', 0};
    for (int z = 1; z <= HEAVIEST; z++)
        if (memcmp(symbols + 2 * (z - 1), padded, 2) == 0)
            return z;
    return 0;
}

static void print_symbol(int z)
{
    const char *s = symbols + 2 * (z - 1);
    putchar(s[0]);
    if (s[1] != ' ')
        putchar(s[1]);
}

static int unpaired(const struct atom *a)
{
    int total = 0;
    for (int n = 1; n < 8; n++)
        for (int kind = 0; kind < 4; kind++) {
            int orbitals = 2 * kind + 1, e = a->held[n][kind];
            total += e <= orbitals ? e : 2 * orbitals - e;
        }
    return total;
}

static void print_configuration(const struct atom *a)
{
    static const int noble[] = {86, 54, 36, 18, 10, 2};
    struct atom core = {0};
    for (int i = 0; i < 6; i++)
        if (noble[i] < a->number) {
            fill(&core, noble[i]);
            printf("[");
            print_symbol(noble[i]);
            printf("]");
            break;
        }
    for (int n = 1; n < 8; n++)
        for (int kind = 0; kind < 4; kind++)
            if (a->held[n][kind] != core.held[n][kind])
                printf(" %d%c%d", n, "spdf"[kind], a->held[n][kind]);
}

static char block_of(int z)
{
    struct atom now, before;
    fill_by_rule(&now, z);
    fill_by_rule(&before, z - 1);
    for (int kind = 3; kind > 0; kind--)
        for (int n = 1; n < 8; n++)
            if (now.held[n][kind] > before.held[n][kind])
                return "spdf"[kind];
    return 's';
}

int main(void)
{
    char word[8];
    struct atom a;
    int wrong = 0, most = 0, most_at = 0, blocks[128] = {0};
    while (scanf("%7s", word) == 1) {
        int z = symbol_number(word), top = 7;
        if (z == 0) {
            printf("%s is no element\n", word);
            continue;
        }
        fill(&a, z);
        while (top > 1 && a.held[top][0] + a.held[top][1] == 0)
            top--;
        printf("%3d %-2s period %d block %c unpaired %d: ", z, word, z == 46 ? 5 : top, block_of(z), unpaired(&a));
        print_configuration(&a);
        printf("\n");
    }
    for (int z = 1; z <= HEAVIEST; z++) {
        int sum = 0;
        fill(&a, z);
        for (int n = 1; n < 8; n++)
            for (int kind = 0; kind < 4; kind++) {
                sum += a.held[n][kind];
                wrong += a.held[n][kind] < 0 || a.held[n][kind] > 4 * kind + 2 || (kind >= n && a.held[n][kind]);
            }
        wrong += sum != z;
        blocks[(int)block_of(z)]++;
        if (unpaired(&a) > most) {
            most = unpaired(&a);
            most_at = z;
        }
    }
    printf("blocks: s %d, p %d, d %d, f %d\n", blocks['s'], blocks['p'], blocks['d'], blocks['f']);
    printf("most unpaired electrons: %d in ", most);
    print_symbol(most_at);
    printf("\nelectron counts %s\n", wrong ? "wrong" : "right");
    return 0;
}
