// A queue restored from heights and counts of taller people ahead: by insertion, by a tree of free places, by lists.
#include <cstdio>
#include <list>

namespace {

constexpr int kMost = 128;

struct Person {
    int height, ahead;
    bool operator==(const Person &other) const { return height == other.height && ahead == other.ahead; }
};

struct Line {
    int size = 0;
    Person person[kMost];

    void add(Person p) { person[size++] = p; }
    bool operator==(const Line &other) const {
        if (size != other.size) return false;
        for (int i = 0; i < size; i++)
            if (!(person[i] == other.person[i])) return false;
        return true;
    }
};

// Stable merge sort with any order.
template <typename Before>
void sort(Person *p, int n, Before before) {
    if (n < 2) return;
    int half = n / 2, i = 0, j = half, k = 0;
    sort(p, half, before);
    sort(p + half, n - half, before);
    Person merged[kMost];
    while (i < half || j < n) {
        if (j == n || (i < half && !before(p[j], p[i]))) merged[k++] = p[i++];
        else merged[k++] = p[j++];
    }
    for (k = 0; k < n; k++) p[k] = merged[k];
}

Line by_insertion(Line given) {
    sort(given.person, given.size, [](const Person &a, const Person &b) {
        return a.height != b.height ? a.height > b.height : a.ahead < b.ahead;
    });
    Line line;
    for (int i = 0; i < given.size; i++) {
        Person p = given.person[i];
        line.size++;
        for (int k = i; k > p.ahead; k--) line.person[k] = line.person[k - 1];
        line.person[p.ahead] = p;
    }
    return line;
}

Line by_list(Line given) {
    sort(given.person, given.size, [](const Person &a, const Person &b) {
        return a.height != b.height ? a.height > b.height : a.ahead < b.ahead;
    });
    std::list<Person> queue;
    for (int i = 0; i < given.size; i++) {
        auto at = queue.begin();
        for (int k = given.person[i].ahead; k > 0; k--) ++at;
        queue.insert(at, given.person[i]);
    }
    Line line;
    for (const Person &p : queue) line.add(p);
    return line;
}

// Counts free places; finds the k-th one by descending through powers of two.
class FreePlaces {
    int size_, tree_[kMost + 1] = {};

public:
    explicit FreePlaces(int size) : size_(size) {
        for (int i = 1; i <= size; i++) {
            tree_[i]++;
            int parent = i + (i & -i);
            if (parent <= size) tree_[parent] += tree_[i];
        }
    }
    int take(int k) {
        int at = 0;
        for (int step = kMost; step > 0; step /= 2)
            if (at + step <= size_ && tree_[at + step] <= k) {
                at += step;
                k -= tree_[at];
            }
        for (int i = at + 1; i <= size_; i += i & -i) tree_[i]--;
        return at;
    }
};

Line by_places(Line given) {
    // The shortest first; among equals the one with most people ahead.
    sort(given.person, given.size, [](const Person &a, const Person &b) {
        return a.height != b.height ? a.height < b.height : a.ahead > b.ahead;
    });
    FreePlaces free(given.size);
    Line line;
    line.size = given.size;
    for (int i = 0; i < given.size; i++) line.person[free.take(given.person[i].ahead)] = given.person[i];
    return line;
}

int broken(const Line &line) {
    int bad = 0;
    for (int i = 0; i < line.size; i++) {
        int ahead = 0;
        for (int k = 0; k < i; k++) ahead += line.person[k].height >= line.person[i].height;
        bad += ahead != line.person[i].ahead;
    }
    return bad;
}

Line invented(int size, unsigned seed, int kinds) {
    Line line;
    for (int i = 0; i < size; i++) {
        seed = seed * 69069u + 1u;
        Person p{150 + static_cast<int>((seed >> 16) % static_cast<unsigned>(kinds)), 0};
        for (int k = 0; k < i; k++) p.ahead += line.person[k].height >= p.height;
        line.add(p);
    }
    return line;
}

}  // namespace

int main() {
    int size, kinds;
    unsigned seed;
    while (std::scanf("%d %u %d", &size, &seed, &kinds) == 3 && size <= kMost) {
        Line original = invented(size, seed, kinds), mixed = original;
        for (int i = size - 1; i > 0; i--) {
            seed = seed * 1103515245u + 12345u;
            int k = static_cast<int>((seed >> 8) % static_cast<unsigned>(i + 1));
            Person p = mixed.person[i];
            mixed.person[i] = mixed.person[k];
            mixed.person[k] = p;
        }
        Line a = by_insertion(mixed), b = by_list(mixed), c = by_places(mixed);
        std::printf("%d people: insertion %s, list %s, places %s, %d wrong (mixed %d)\n", size,
                    a == original ? "right" : "wrong", b == original ? "right" : "wrong",
                    c == original ? "right" : "wrong", broken(a), broken(mixed));
        for (int i = 0; i < size && size <= 10; i++) std::printf(" %d/%d", a.person[i].height, a.person[i].ahead);
        if (size <= 10) std::printf("\n");
    }
}
