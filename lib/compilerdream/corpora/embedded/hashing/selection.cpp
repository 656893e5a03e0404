// Order statistics by quickselect with a median-of-medians pivot, over several orders of records.
#include <cstdio>
#include <cstring>
#include <utility>

struct City {
    char name[16];
    int people;
    double area;

    double density() const { return people / area; }
};

struct ByPeople {
    bool operator()(const City &a, const City &b) const { return a.people < b.people; }
};

struct ByDensity {
    bool operator()(const City &a, const City &b) const { return a.density() < b.density(); }
};

struct ByName {
    bool operator()(const City &a, const City &b) const {
        return std::strcmp(a.name, b.name) < 0;
    }
};

template <typename T, typename Less>
class Selector {
public:
    Selector(T *items, Less less) : items_(items), less_(less) {}

    // Puts the item of rank k of [low, high) at place k, and returns it.
    const T &select(int low, int high, int k) {
        while (high - low > 5) {
            int pivot = good_pivot(low, high);
            std::pair<int, int> equal = partition(low, high, pivot);
            if (k < equal.first)
                high = equal.first;
            else if (k >= equal.second)
                low = equal.second;
            else
                return items_[k];
        }
        insertion(low, high);
        return items_[k];
    }

    int comparisons() const { return comparisons_; }

private:
    bool less(const T &a, const T &b) {
        comparisons_++;
        return less_(a, b);
    }

    void insertion(int low, int high) {
        for (int i = low + 1; i < high; i++)
            for (int j = i; j > low && less(items_[j], items_[j - 1]); j--)
                std::swap(items_[j], items_[j - 1]);
    }

    int good_pivot(int low, int high) {
        int medians = low;
        for (int start = low; start < high; start += 5) {
            int end = start + 5 < high ? start + 5 : high;
            insertion(start, end);
            std::swap(items_[medians++], items_[start + (end - start) / 2]);
        }
        int middle = low + (medians - low) / 2;
        select(low, medians, middle);
        return middle;
    }

    // Dutch flag: smaller, equal, greater; returns where the equal ones lie.
    std::pair<int, int> partition(int low, int high, int pivot) {
        T value = items_[pivot];
        int smaller = low, at = low, greater = high;
        while (at < greater) {
            if (less(items_[at], value))
                std::swap(items_[at++], items_[smaller++]);
            else if (less(value, items_[at]))
                std::swap(items_[at], items_[--greater]);
            else
                at++;
        }
        return {smaller, greater};
    }

    T *items_;
    Less less_;
    int comparisons_ = 0;
};

template <typename Less>
static void quartiles(const char *title, const City *cities, int count, Less less) {
    static City copy[64];
    std::printf("%s:", title);
    for (int quarter = 0; quarter <= 4; quarter++) {
        std::memcpy(copy, cities, sizeof(City) * count);
        Selector<City, Less> selector(copy, less);
        int k = quarter * (count - 1) / 4;
        std::printf(" %s", selector.select(0, count, k).name);
        if (selector.comparisons() > 12 * count) std::printf("!");
    }
    std::printf("\n");
}

int main() {
    static City cities[64];
    int count = 0;
    while (count < 64 && std::scanf("%15s %d %lf", cities[count].name, &cities[count].people,
                                    &cities[count].area) == 3)
        count++;
    quartiles("people", cities, count, ByPeople());
    quartiles("density", cities, count, ByDensity());
    quartiles("name", cities, count, ByName());
    return 0;
}
