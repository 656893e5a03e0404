/* Finds open reading frames in all six frames of a DNA strand and translates them with the standard genetic code. */
#include <stdio.h>
#include <string.h>

#define LONGEST 1200

static const char amino_acids[65] = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";
static const char bases[5] = "TCAG";
static char strand[LONGEST + 1], other[LONGEST + 1];
static int usage[64];

static int base_index(char c)
{
    switch (c) {
    case 'T': return 0;
    case 'C': return 1;
    case 'A': return 2;
    default:  return 3;
    }
}

static char partner(char c)
{
    return "AGTC"[base_index(c)];
}

static int codon_at(const char *s)
{
    return base_index(s[0]) * 16 + base_index(s[1]) * 4 + base_index(s[2]);
}

static void complement(const char *from, char *to)
{
    int n = (int)strlen(from);
    for (int i = 0; i < n; i++)
        to[i] = partner(from[n - 1 - i]);
    to[n] = 0;
}

/* Daltons of an amino acid residue, in hundredths. */
static int residue_mass(char amino)
{
    static const char letters[] = "GASPVTCLINDQKEMHFRYW";
    static const int masses[] = {5705, 7108, 8708, 9712, 9913, 10110, 10314, 11316, 11316, 11410,
                                 11509, 12813, 12817, 12912, 13119, 13714, 14718, 15619, 16318, 18621};
    const char *at = strchr(letters, amino);
    return at && *at ? masses[at - letters] : 0;
}

static int print_protein(const char *s, int codons)
{
    int mass = 1802;
    printf("    ");
    for (int i = 0; i < codons; i++) {
        char amino = amino_acids[codon_at(s + 3 * i)];
        usage[codon_at(s + 3 * i)]++;
        mass += residue_mass(amino);
        putchar(amino);
    }
    printf("\n");
    return mass;
}

static int search_frame(const char *s, int frame, int shortest, char sign)
{
    int n = (int)strlen(s), found = 0, start = -1;
    for (int i = frame; i + 3 <= n; i += 3) {
        char amino = amino_acids[codon_at(s + i)];
        if (amino == 'M' && start < 0)
            start = i;
        if (amino == '*') {
            if (start >= 0 && (i - start) / 3 >= shortest) {
                int codons = (i - start) / 3;
                printf("  frame %c%d: bases %d to %d, %d codons\n", sign, frame + 1, start + 1, i + 3, codons);
                int mass = print_protein(s + start, codons);
                printf("    %d.%02d daltons\n", mass / 100, mass % 100);
                found++;
            }
            start = -1;
        }
    }
    return found;
}

static void generate(unsigned seed, int length)
{
    for (int i = 0; i < length; i++) {
        seed = seed * 1664525u + 1013904223u;
        strand[i] = bases[seed >> 30];
    }
    strand[length] = 0;
}

static int count_synonyms(char amino)
{
    int n = 0;
    for (int i = 0; i < 64; i++)
        n += amino_acids[i] == amino;
    return n;
}

static void report_usage(void)
{
    int best = 0, total = 0;
    for (int i = 0; i < 64; i++) {
        total += usage[i];
        if (usage[i] > usage[best])
            best = i;
    }
    printf("%d codons used; commonest %c%c%c for %c, one of %d synonyms\n", total, bases[best / 16], bases[best / 4 % 4],
           bases[best % 4], amino_acids[best], count_synonyms(amino_acids[best]));
}

static int report_content(void)
{
    int strong = 0, n = (int)strlen(strand);
    for (int i = 0; i < n; i++)
        strong += strand[i] == 'G' || strand[i] == 'C';
    printf("strand of %d bases, %d%% G or C\n", n, n ? 100 * strong / n : 0);
    return n;
}

int main(void)
{
    char kind[8], again[LONGEST + 1];
    int shortest, found = 0;
    if (scanf("%d", &shortest) != 1)
        return 0;
    while (scanf("%7s", kind) == 1) {
        if (kind[0] == 'r') {
            unsigned seed;
            int length;
            if (scanf("%u %d", &seed, &length) != 2 || length < 0 || length > LONGEST)
                break;
            generate(seed, length);
        } else if (scanf("%1200s", strand) != 1) {
            break;
        }
        report_content();
        complement(strand, other);
        complement(other, again);
        if (strcmp(strand, again) != 0)
            printf("  the complement is wrong\n");
        for (int frame = 0; frame < 3; frame++)
            found += search_frame(strand, frame, shortest, '+');
        for (int frame = 0; frame < 3; frame++)
            found += search_frame(other, frame, shortest, '-');
    }
    printf("%d open reading frames\n", found);
    report_usage();
    return 0;
}
