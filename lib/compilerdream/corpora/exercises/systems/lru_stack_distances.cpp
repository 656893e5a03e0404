// Finds LRU faults for all memory sizes in one pass by stack distances, and working-set sizes; checks by direct replay.
#include <cstdio>
#include <cstdint>

namespace {

const int kPages = 40, kLongest = 600;

struct Trace {
    int page[kLongest];
    int length = 0;
    void add(int p) { if (length < kLongest) page[length++] = p; }
};

class RecencyStack {
public:
    // depth of the page (1 = top), or 0 if new; brings it to the top
    int touch(int p) {
        int at = 0;
        while (at < depth_ && item_[at] != p) at++;
        int found = at < depth_ ? at + 1 : 0;
        if (!found) depth_++;
        for (int i = at; i > 0; i--) item_[i] = item_[i - 1];
        item_[0] = p;
        return found;
    }
private:
    int item_[kPages] = {};
    int depth_ = 0;
};

uint32_t next(uint32_t &s) {
    s = s * 1664525u + 1013904223u;
    return s >> 16;
}

// phases with a small local set each, and now and then a far page
void make_phases(Trace &t, uint32_t seed, int phases, int per_phase, int local) {
    for (int f = 0; f < phases; f++) {
        int base = static_cast<int>(next(seed) % (kPages - local));
        for (int i = 0; i < per_phase; i++) {
            bool far = next(seed) % 12 == 0;
            t.add(far ? static_cast<int>(next(seed) % kPages) : base + static_cast<int>(next(seed) % local));
        }
    }
}

void make_loop(Trace &t, int width, int rounds) {
    for (int r = 0; r < rounds; r++)
        for (int p = 0; p < width; p++) t.add(p);
}

int replay(const Trace &t, int frames) {
    int held[kPages], used[kPages], count = 0, faults = 0;
    for (int i = 0; i < t.length; i++) {
        int at = 0;
        while (at < count && held[at] != t.page[i]) at++;
        if (at == count) {
            faults++;
            if (count < frames) count++;
            else {
                at = 0;
                for (int j = 1; j < count; j++)
                    if (used[j] < used[at]) at = j;
            }
            held[at] = t.page[i];
        }
        used[at] = i;
    }
    return faults;
}

// distinct pages in the last `window` references, averaged over the trace
double working_set(const Trace &t, int window) {
    int inside[kPages] = {}, distinct = 0;
    long sum = 0;
    for (int i = 0; i < t.length; i++) {
        if (inside[t.page[i]]++ == 0) distinct++;
        if (i >= window && --inside[t.page[i - window]] == 0) distinct--;
        sum += distinct;
    }
    return t.length ? static_cast<double>(sum) / t.length : 0.0;
}

void study(const char *name, const Trace &t) {
    static const int sizes[] = {1, 2, 4, 6, 8, 12, 16, 24, 40};
    RecencyStack stack;
    int at_distance[kPages + 1] = {};
    for (int i = 0; i < t.length; i++) at_distance[stack.touch(t.page[i])]++;
    std::printf("%s: %d references, %d pages\n  faults", name, t.length, at_distance[0]);
    bool agree = true;
    int faults[kPages + 1];
    faults[0] = t.length;
    for (int m = 1; m <= kPages; m++) {
        faults[m] = faults[m - 1] - at_distance[m];
        if (faults[m] != replay(t, m)) agree = false;
    }
    for (int m : sizes) std::printf(" %d:%d", m, faults[m]);
    std::printf("\n  working set");
    for (int w = 5; w <= 80; w *= 2) std::printf(" %d:%.2f", w, working_set(t, w));
    int knee = 1;
    for (int m = 2; m <= kPages; m++)
        if (at_distance[m] > at_distance[knee]) knee = m;
    std::printf("\n  commonest distance %d, replay %s\n", knee, agree ? "agrees" : "DIFFERS");
}

}  // namespace

int main() {
    char kind[12];
    int a, b, c, d;
    while (std::scanf("%11s", kind) == 1) {
        Trace t;
        if (kind[0] == 'p' && std::scanf("%d %d %d %d", &a, &b, &c, &d) == 4 && d > 0 && d < kPages)
            make_phases(t, static_cast<uint32_t>(a), b, c, d);
        else if (kind[0] == 'l' && std::scanf("%d %d", &a, &b) == 2 && a <= kPages)
            make_loop(t, a, b);
        else if (kind[0] == 'g')
            while (std::scanf("%d", &a) == 1 && a >= 0 && a < kPages) t.add(a);
        else
            break;
        study(kind, t);
    }
    return 0;
}
