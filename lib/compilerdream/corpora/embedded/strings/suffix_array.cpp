// Suffix array by prefix doubling, common prefixes by Kasai, longest repeat and substring count.
#include <algorithm>
#include <cstdio>
#include <cstring>
#include <vector>

struct SuffixArray {
    const char *text;
    int n;
    std::vector<int> order, rank, common;

    explicit SuffixArray(const char *s)
        : text(s), n(static_cast<int>(std::strlen(s))), order(n), rank(n), common(n) {
        sort_suffixes();
        measure_prefixes();
    }

    void sort_suffixes() {
        std::vector<int> fresh(n);
        for (int i = 0; i < n; i++) {
            order[i] = i;
            rank[i] = static_cast<unsigned char>(text[i]);
        }
        for (int width = 1;; width *= 2) {
            auto second = [&](int i) { return i + width < n ? rank[i + width] : -1; };
            auto before = [&](int a, int b) {
                return rank[a] != rank[b] ? rank[a] < rank[b] : second(a) < second(b);
            };
            std::sort(order.begin(), order.end(), before);
            fresh[order[0]] = 0;
            for (int i = 1; i < n; i++)
                fresh[order[i]] = fresh[order[i - 1]] + before(order[i - 1], order[i]);
            rank.swap(fresh);
            if (rank[order[n - 1]] == n - 1 || width > n) break;
        }
    }

    void measure_prefixes() {
        int shared = 0;
        for (int i = 0; i < n; i++) {
            if (rank[i] == 0) {
                shared = 0;
                continue;
            }
            int j = order[rank[i] - 1];
            while (i + shared < n && j + shared < n && text[i + shared] == text[j + shared])
                shared++;
            common[rank[i]] = shared;
            if (shared > 0) shared--;
        }
    }

    long distinct() const {
        long total = static_cast<long>(n) * (n + 1) / 2;
        for (int c : common) total -= c;
        return total;
    }

    int occurrences(const char *word) const {
        int length = static_cast<int>(std::strlen(word));
        auto bound = [&](bool upper) {
            int low = 0, high = n;
            while (low < high) {
                int middle = (low + high) / 2;
                int sign = std::strncmp(text + order[middle], word, length);
                if (sign < 0 || (upper && sign == 0))
                    low = middle + 1;
                else
                    high = middle;
            }
            return low;
        };
        return bound(true) - bound(false);
    }
};

int main() {
    char text[300], word[40];
    if (std::scanf("%299s", text) != 1) return 1;
    SuffixArray suffixes(text);
    int best = 0;
    for (int i = 1; i < suffixes.n; i++)
        if (suffixes.common[i] > suffixes.common[best]) best = i;
    std::printf("longest repeat %.*s (%d)\n", suffixes.common[best], text + suffixes.order[best],
                suffixes.common[best]);
    std::printf("%ld different substrings\n", suffixes.distinct());
    for (int i = 0; i < suffixes.n && i < 12; i++)
        std::printf("%3d %2d %.20s\n", suffixes.order[i], suffixes.common[i],
                    text + suffixes.order[i]);
    while (std::scanf("%39s", word) == 1)
        std::printf("%s occurs %d times\n", word, suffixes.occurrences(word));
    return 0;
}
