// Packing sizes into bins: four rules in two orders, a lower bound, and the exact optimum for small cases.
#include <array>
#include <cstdint>
#include <cstdio>

namespace {

constexpr int kMost = 64;

struct Items {
    int count = 0, capacity = 1;
    std::array<int, kMost> size{};
};

struct Bins {
    int used = 0;
    std::array<int, kMost> room{};
};

struct NextFit {
    static const char *name() { return "next"; }
    static int pick(const Bins &bins, int size) {
        return bins.used > 0 && bins.room[bins.used - 1] >= size ? bins.used - 1 : -1;
    }
};

struct FirstFit {
    static const char *name() { return "first"; }
    static int pick(const Bins &bins, int size) {
        for (int b = 0; b < bins.used; b++)
            if (bins.room[b] >= size) return b;
        return -1;
    }
};

template <bool Tight>
struct ExtremeFit {
    static const char *name() { return Tight ? "best" : "worst"; }
    static int pick(const Bins &bins, int size) {
        int choice = -1;
        for (int b = 0; b < bins.used; b++) {
            if (bins.room[b] < size) continue;
            if (choice < 0 || (Tight ? bins.room[b] < bins.room[choice] : bins.room[b] > bins.room[choice])) choice = b;
        }
        return choice;
    }
};

template <typename Rule>
int pack(const Items &items) {
    Bins bins;
    for (int i = 0; i < items.count; i++) {
        int b = Rule::pick(bins, items.size[i]);
        if (b < 0) {
            b = bins.used++;
            bins.room[b] = items.capacity;
        }
        bins.room[b] -= items.size[i];
    }
    return bins.used;
}

Items descending(Items items) {
    for (int i = 1; i < items.count; i++) {
        int size = items.size[i], k = i;
        for (; k > 0 && items.size[k - 1] < size; k--) items.size[k] = items.size[k - 1];
        items.size[k] = size;
    }
    return items;
}

// Large items need bins of their own; the rest must fill what they leave.
int lower_bound(const Items &items) {
    int best = 0;
    for (int limit = 0; 2 * limit <= items.capacity; limit++) {
        int huge = 0, large = 0, large_room = 0, small = 0;
        for (int i = 0; i < items.count; i++) {
            int size = items.size[i];
            if (size > items.capacity - limit) {
                huge++;
            } else if (2 * size > items.capacity) {
                large++;
                large_room += items.capacity - size;
            } else if (size >= limit) {
                small += size;
            }
        }
        int over = small - large_room;
        int bins = huge + large + (over > 0 ? (over + items.capacity - 1) / items.capacity : 0);
        if (bins > best) best = bins;
    }
    return best;
}

class Exact {
    const Items &items_;
    Bins bins_;
    int best_;

    void place(int i) {
        if (bins_.used >= best_) return;
        if (i == items_.count) {
            best_ = bins_.used;
            return;
        }
        std::uint64_t tried = 0;
        for (int b = 0; b < bins_.used; b++) {
            int room = bins_.room[b];
            if (room < items_.size[i] || (room < 64 && (tried >> room & 1))) continue;
            if (room < 64) tried |= std::uint64_t(1) << room;
            bins_.room[b] -= items_.size[i];
            place(i + 1);
            bins_.room[b] += items_.size[i];
        }
        bins_.room[bins_.used++] = items_.capacity - items_.size[i];
        place(i + 1);
        bins_.used--;
    }

public:
    explicit Exact(const Items &items) : items_(items), best_(items.count + 1) {}
    int solve() {
        place(0);
        return best_;
    }
};

template <typename Rule>
void report(const Items &given, const Items &sorted, int least, bool *sound) {
    int a = pack<Rule>(given), b = pack<Rule>(sorted);
    std::printf(", %s %d/%d", Rule::name(), a, b);
    *sound = *sound && a >= least && b >= least;
}

}  // namespace

int main() {
    Items items;
    int smallest, largest;
    unsigned seed;
    while (std::scanf("%d %d %d %d %u", &items.count, &items.capacity, &smallest, &largest, &seed) == 5) {
        if (items.count > kMost || largest > items.capacity) return 1;
        for (int i = 0; i < items.count; i++) {
            seed = seed * 1664525u + 1013904223u;
            items.size[i] = smallest + static_cast<int>((seed >> 10) % static_cast<unsigned>(largest - smallest + 1));
        }
        Items sorted = descending(items);
        int bound = lower_bound(items), least = bound;
        std::printf("%d items, capacity %d: bound %d", items.count, items.capacity, bound);
        if (items.count <= 14) {
            least = Exact(sorted).solve();
            std::printf(", exact %d", least);
        }
        bool sound = least >= bound;
        report<NextFit>(items, sorted, least, &sound);
        report<FirstFit>(items, sorted, least, &sound);
        report<ExtremeFit<true>>(items, sorted, least, &sound);
        report<ExtremeFit<false>>(items, sorted, least, &sound);
        std::printf(sound ? "\n" : " (impossible!)\n");
    }
}
