// Multi-class perceptron with integer weights that learns 5x5 letter pictures and names damaged ones.
#include <stdio.h>

#define SIDE 5
#define PIXELS (SIDE * SIDE)
#define MAX_PICTURES 24

struct picture {
    char name;
    signed char pixel[PIXELS + 1]; /* +1 or -1, last one is the bias input */
};

static struct picture pictures[MAX_PICTURES];
static int weight[26][PIXELS + 1];
static int present[26];

static int is_letter(char c) { return c >= 'A' && c <= 'Z'; }

static int class_of(char c) { return c - 'A'; }

static int score(int cls, const struct picture *p)
{
    int sum = 0;
    for (int i = 0; i <= PIXELS; i++)
        sum += weight[cls][i] * p->pixel[i];
    return sum;
}

static int guess(const struct picture *p)
{
    int best = -1;
    for (int c = 0; c < 26; c++)
        if (present[c] && (best < 0 || score(c, p) > score(best, p)))
            best = c;
    return best;
}

static void shift(int cls, const struct picture *p, int direction)
{
    for (int i = 0; i <= PIXELS; i++)
        weight[cls][i] += direction * p->pixel[i];
}

static int read_picture(struct picture *p)
{
    char row[16];
    if (scanf(" %c", &p->name) != 1)
        return 0;
    for (int y = 0; y < SIDE; y++) {
        if (scanf("%15s", row) != 1)
            return 0;
        for (int x = 0, ended = 0; x < SIDE; x++) {
            ended |= row[x] == '\0';
            p->pixel[y * SIDE + x] = !ended && row[x] == '#' ? 1 : -1;
        }
    }
    p->pixel[PIXELS] = 1;
    return 1;
}

static int train_once(int count)
{
    int mistakes = 0;
    for (int i = 0; i < count; i++) {
        const struct picture *p = &pictures[i];
        int said = guess(p), truth = class_of(p->name);
        if (said != truth) {
            shift(said, p, -1);
            shift(truth, p, 1);
            mistakes++;
        }
    }
    return mistakes;
}

static int damaged_hits(struct picture p)
{
    int hits = 0; /* try every single flipped pixel */
    for (int i = 0; i < PIXELS; i++) {
        p.pixel[i] = (signed char)-p.pixel[i];
        hits += guess(&p) == class_of(p.name);
        p.pixel[i] = (signed char)-p.pixel[i];
    }
    return hits;
}

int main(void)
{
    int count = 0, epoch = 0, mistakes;
    while (count < MAX_PICTURES && read_picture(&pictures[count]))
        if (is_letter(pictures[count].name)) {
            present[class_of(pictures[count].name)] = 1;
            count++;
        }
    printf("pictures %d\n", count);
    if (count == 0)
        return 0;
    do {
        mistakes = train_once(count);
        printf("epoch %d: %d mistakes\n", ++epoch, mistakes);
    } while (mistakes > 0 && epoch < 40);
    for (int i = 0; i < count; i++)
        printf("%c: margin score %d, recognised with one flipped pixel %d of %d\n", pictures[i].name,
               score(class_of(pictures[i].name), &pictures[i]), damaged_hits(pictures[i]), PIXELS);
    int total = 0;
    for (int i = 0; i <= PIXELS; i++) {
        int column = 0; /* every update adds and takes away the same vector */
        for (int c = 0; c < 26; c++)
            column += weight[c][i];
        total += column != 0;
    }
    printf("columns that do not sum to zero: %d\n", total);
    return 0;
}
