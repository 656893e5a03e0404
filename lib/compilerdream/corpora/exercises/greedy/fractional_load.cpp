// The best load of divisible goods, exact by fractions: once by sorting, once by splitting around a middle ratio.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <vector>

namespace {

constexpr int kRoom = 2000;

class Fraction {
    std::int64_t top_, bottom_;

    static std::int64_t gcd(std::int64_t a, std::int64_t b) { return b == 0 ? a : gcd(b, a % b); }

public:
    Fraction(std::int64_t top = 0, std::int64_t bottom = 1) : top_(top), bottom_(bottom) {
        std::int64_t g = gcd(top < 0 ? -top : top, bottom);
        if (g > 1) {
            top_ /= g;
            bottom_ /= g;
        }
    }
    std::int64_t top() const { return top_; }
    std::int64_t bottom() const { return bottom_; }

    friend Fraction operator+(Fraction a, Fraction b) {
        return {a.top_ * b.bottom_ + b.top_ * a.bottom_, a.bottom_ * b.bottom_};
    }
    friend Fraction operator*(Fraction a, Fraction b) { return {a.top_ * b.top_, a.bottom_ * b.bottom_}; }
    friend bool operator<(Fraction a, Fraction b) { return a.top_ * b.bottom_ < b.top_ * a.bottom_; }
    friend bool operator==(Fraction a, Fraction b) { return a.top_ == b.top_ && a.bottom_ == b.bottom_; }
};

struct Good {
    int weight, value;
    Fraction ratio() const { return {value, weight}; }
};

using Goods = std::vector<Good>;

Fraction by_sorting(Goods goods, int room) {
    for (Good *at = goods.data() + 1; at < goods.data() + goods.size(); at++)
        for (Good *g = at; g > goods.data() && g[-1].ratio() < g->ratio(); g--) std::swap(g[-1], g[0]);
    Fraction total;
    for (const Good &good : goods) {
        if (good.weight >= room) return total + good.ratio() * Fraction(room);
        total = total + Fraction(good.value);
        room -= good.weight;
    }
    return total;
}

// Like selection: only the part that holds the last good is looked at again.
Fraction by_splitting(Good *first, Good *last, int room) {
    Fraction total;
    while (first < last && room > 0) {
        Fraction pivot = first[(last - first) / 2].ratio();
        Good *better = first, *scan = first, *worse = last;
        std::int64_t weight = 0, value = 0, equal_weight = 0;
        while (scan < worse) {
            Fraction ratio = scan->ratio();
            if (pivot < ratio) {
                weight += scan->weight;
                value += scan->value;
                std::swap(*better++, *scan++);
            } else if (ratio < pivot) {
                std::swap(*scan, *--worse);
            } else {
                equal_weight += scan->weight;
                scan++;
            }
        }
        if (weight > room) {
            last = better;
            continue;
        }
        total = total + Fraction(value);
        room -= static_cast<int>(weight);
        int equal = static_cast<int>(std::min<std::int64_t>(equal_weight, room));
        total = total + pivot * Fraction(equal);
        room -= equal;
        first = worse;
    }
    return total;
}

// Whole goods only, as a lower bound.
int whole(const Goods &goods, int room) {
    static int best[kRoom + 1];
    std::fill(best, best + room + 1, 0);
    for (const Good &good : goods)
        for (int r = room; r >= good.weight; r--) best[r] = std::max(best[r], best[r - good.weight] + good.value);
    return best[room];
}

}  // namespace

int main() {
    int count, rooms;
    unsigned seed;
    while (std::scanf("%d %d %u", &count, &rooms, &seed) == 3) {
        Goods goods;
        for (int i = 0; i < count; i++) {
            Good good;
            seed = seed * 22695477u + 1u;
            good.weight = 1 + (seed >> 16) % 20;
            seed = seed * 22695477u + 1u;
            good.value = 1 + (seed >> 16) % 50;
            goods.push_back(good);
        }
        std::printf("%d goods\n", count);
        for (int i = 0, room; i < rooms && std::scanf("%d", &room) == 1 && room <= kRoom; i++) {
            Fraction sorted = by_sorting(goods, room);
            Goods copy = goods;
            Fraction split = by_splitting(copy.data(), copy.data() + copy.size(), room);
            int lower = whole(goods, room);
            std::printf("  room %d: %lld/%lld%s, whole goods %d%s\n", room, static_cast<long long>(sorted.top()),
                        static_cast<long long>(sorted.bottom()), sorted == split ? "" : " but splitting differs",
                        lower, sorted < Fraction(lower) ? " (too much!)" : "");
        }
    }
}
