// Quorum reads and writes of one replicated register: stale answers by simulation, availability by two methods.
#include <cstdio>

constexpr int max_copies = 9;

struct Copy { int version, value; };

static unsigned long long seed_state;

static unsigned roll(unsigned bound) {
    seed_state = seed_state * 2862933555777941757ull + 3037000493ull;
    return static_cast<unsigned>(seed_state >> 35) % bound;
}

// picks `need` different living copies; false when too few are alive
static bool choose(const bool *alive, int n, int need, int *picked) {
    int living[max_copies], m = 0;
    for (int i = 0; i < n; i++)
        if (alive[i]) living[m++] = i;
    if (m < need) return false;
    for (int k = 0; k < need; k++) {
        int j = k + static_cast<int>(roll(static_cast<unsigned>(m - k)));
        picked[k] = living[j];
        living[j] = living[k];
    }
    return true;
}

static double available_by_sets(int n, int need, double up) {
    double sum = 0;
    for (int set = 0; set < 1 << n; set++) {
        double p = 1;
        int members = 0;
        for (int i = 0; i < n; i++) {
            bool in = set >> i & 1;
            members += in;
            p *= in ? up : 1 - up;
        }
        if (members >= need) sum += p;
    }
    return sum;
}

static double available_by_steps(int n, int need, double up) {
    if (need <= 0) return 1;
    if (need > n) return 0;
    return up * available_by_steps(n - 1, need - 1, up) + (1 - up) * available_by_steps(n - 1, need, up);
}

int main() {
    int n, r, w, permille, operations;
    while (std::scanf("%d %d %d %d %d %llu", &n, &r, &w, &permille, &operations, &seed_state) == 6) {
        if (n < 1 || n > max_copies || r < 1 || w < 1 || r > n || w > n) break;
        Copy copy[max_copies] = {};
        bool alive[max_copies];
        int picked[max_copies], newest = 0, reads = 0, stale = 0, writes = 0, failed = 0;
        for (int t = 0; t < operations; t++) {
            for (int i = 0; i < n; i++) alive[i] = static_cast<int>(roll(1000)) < permille;
            bool writing = roll(3) == 0;
            if (!choose(alive, n, writing ? w : r, picked)) {
                failed++;
                continue;
            }
            if (writing) {
                newest++;
                writes++;
                for (int k = 0; k < w; k++) copy[picked[k]] = Copy{newest, newest * 7 + 3};
            } else {
                Copy best = copy[picked[0]];
                for (int k = 1; k < r; k++)
                    if (copy[picked[k]].version > best.version) best = copy[picked[k]];
                reads++;
                stale += best.version != newest;
            }
        }
        double up = permille / 1000.0;
        double read_up = available_by_sets(n, r, up), write_up = available_by_sets(n, w, up);
        double gap = read_up - available_by_steps(n, r, up) + write_up - available_by_steps(n, w, up);
        std::printf("n %d r %d w %d: %d reads (%d stale), %d writes, %d failed; read up %.4f write up %.4f %s, %s\n", n, r, w,
                    reads, stale, writes, failed, read_up, write_up, gap < 1e-9 && gap > -1e-9 ? "agreed" : "DIFFERENT",
                    r + w <= n ? "sets may miss" : stale ? "STALE AGAINST THE RULE" : "sets overlap");
    }
    return 0;
}
