/* Spins on a torus that flip with temperature-dependent chance; running energy and magnetisation are checked by recount. */
#include <math.h>
#include <stdio.h>

#define MAX_SIDE 20

static signed char spin[MAX_SIDE][MAX_SIDE];
static int side, energy, magnet;
static unsigned threshold[5];
static unsigned long long state;

static unsigned next_bits(void) {
    state = state * 2862933555777941757ULL + 3037000493ULL;
    return (unsigned)(state >> 40);
}

static int wrap(int i) {
    return i < 0 ? i + side : i >= side ? i - side : i;
}

static int at(int row, int column) {
    return spin[wrap(row)][wrap(column)];
}

static int neighbour_sum(int row, int column) {
    return at(row - 1, column) + at(row + 1, column) + at(row, column - 1) + at(row, column + 1);
}

static int count_magnet(void) {
    int sum = 0;
    for (int row = 0; row < side; row++)
        for (int column = 0; column < side; column++)
            sum += at(row, column);
    return sum;
}

static int count_energy(void) {
    int sum = 0;
    for (int row = 0; row < side; row++)
        for (int column = 0; column < side; column++)
            sum -= at(row, column) * (at(row + 1, column) + at(row, column + 1));
    return sum;
}

static void start(int hot) {
    for (int row = 0; row < side; row++)
        for (int column = 0; column < side; column++)
            spin[row][column] = hot && next_bits() & 1u ? -1 : 1;
    energy = count_energy();
    magnet = count_magnet();
}

/* Chances of raising the energy by 0, 4 or 8, as 24-bit integers rounded to multiples of 16. */
static void set_temperature(double temperature) {
    for (int gain = 0; gain <= 4; gain++)
        threshold[gain] = (unsigned)(exp(-2.0 * gain / temperature) * 1048576.0 + 0.5) * 16u;
}

static int flip_allowed(int gain) {
    return gain <= 0 || next_bits() < threshold[gain];
}

static int sweep(void) {
    int flips = 0;
    for (int parity = 0; parity < 2; parity++)
        for (int row = 0; row < side; row++)
            for (int column = (row + parity) & 1; column < side; column += 2) {
                int gain = spin[row][column] * neighbour_sum(row, column);
                if (!flip_allowed(gain))
                    continue;
                spin[row][column] = (signed char)-spin[row][column];
                energy += 2 * gain;
                magnet += 2 * spin[row][column];
                flips++;
            }
    return flips;
}

static int longest_wall(void) {
    int longest = 0;
    for (int row = 0; row < side; row++) {
        int unlike = 0;
        for (int column = 0; column < side; column++)
            unlike += at(row, column) != at(row, column + 1);
        if (unlike > longest)
            longest = unlike;
    }
    return longest;
}

static void draw(void) {
    for (int row = 0; row < side; row++) {
        printf("  ");
        for (int column = 0; column < side; column++)
            putchar(at(row, column) > 0 ? '+' : '.');
        putchar('\n');
    }
}

int main(void) {
    int hot, sweeps, pictures, hundredths;
    unsigned seed;
    if (scanf("%d %d %u %d", &side, &hot, &seed, &pictures) != 4 || side < 2 || side > MAX_SIDE || side % 2)
        return 0;
    state = seed;
    start(hot);
    printf("side %d, %s start: energy %d, magnetisation %d\n", side, hot ? "hot" : "cold", energy, magnet);
    while (scanf("%d %d", &hundredths, &sweeps) == 2) {
        long flips = 0, energy_sum = 0, magnet_sum = 0;
        if (hundredths < 1 || sweeps < 1 || sweeps > 400)
            break;
        set_temperature(hundredths / 100.0);
        for (int i = 0; i < sweeps; i++) {
            flips += sweep();
            energy_sum += energy;
            magnet_sum += magnet < 0 ? -magnet : magnet;
        }
        long sites = (long)sweeps * side * side;
        printf("temperature %d.%02d: flips %ld%%, energy %ld, magnetisation %ld per thousand sites, walls %d, recount %s\n",
               hundredths / 100, hundredths % 100, flips * 100 / sites, energy_sum * 1000 / sites,
               magnet_sum * 1000 / sites, longest_wall(),
               energy == count_energy() && magnet == count_magnet() ? "right" : "wrong");
        if (pictures-- > 0)
            draw();
    }
    return 0;
}
