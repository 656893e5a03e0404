// The k-th smallest by quickselect, by medians of five, by a bounded heap and by bisection on values.
#include <cstdint>
#include <cstdio>
#include <functional>
#include <queue>
#include <vector>

using Numbers = std::vector<int>;

static int partition_around(int *a, int n, int pivot, int *equal) {
    int low = 0, i = 0, high = n;
    while (i < high) {
        if (a[i] < pivot) {
            int t = a[i];
            a[i++] = a[low];
            a[low++] = t;
        } else if (a[i] > pivot) {
            int t = a[i];
            a[i] = a[--high];
            a[high] = t;
        } else {
            i++;
        }
    }
    *equal = high - low;
    return low;
}

static int quick_select(int *a, int n, int k, unsigned &seed) {
    for (;;) {
        seed = seed * 22695477u + 1u;
        int pivot = a[(seed >> 16) % static_cast<unsigned>(n)], equal;
        int low = partition_around(a, n, pivot, &equal);
        if (k < low) {
            n = low;
        } else if (k < low + equal) {
            return pivot;
        } else {
            a += low + equal;
            n -= low + equal;
            k -= low + equal;
        }
    }
}

static void insertion(int *a, int n) {
    for (int i = 1; i < n; i++)
        for (int j = i; j > 0 && a[j] < a[j - 1]; j--) {
            int t = a[j];
            a[j] = a[j - 1];
            a[j - 1] = t;
        }
}

// Linear time in the worst case.
static int steady_select(int *a, int n, int k) {
    if (n <= 10) {
        insertion(a, n);
        return a[k];
    }
    int groups = 0;
    for (int i = 0; i + 5 <= n; i += 5) {
        insertion(a + i, 5);
        int t = a[groups];
        a[groups++] = a[i + 2];
        a[i + 2] = t;
    }
    int pivot = steady_select(a, groups, groups / 2), equal;
    int low = partition_around(a, n, pivot, &equal);
    if (k < low)
        return steady_select(a, low, k);
    if (k < low + equal)
        return pivot;
    return steady_select(a + low + equal, n - low - equal, k - low - equal);
}

static int heap_select(const Numbers &numbers, int k) {
    std::priority_queue<int> smallest;
    for (int x : numbers) {
        smallest.push(x);
        if (static_cast<int>(smallest.size()) > k + 1)
            smallest.pop();
    }
    return smallest.top();
}

static int bisect_select(const Numbers &numbers, int k) {
    std::int64_t low = INT32_MIN, high = INT32_MAX;
    while (low < high) {
        std::int64_t middle = low + (high - low) / 2;
        int at_most = 0;
        for (int x : numbers)
            at_most += x <= middle;
        if (at_most > k)
            high = middle;
        else
            low = middle + 1;
    }
    return static_cast<int>(low);
}

int main() {
    int n;
    unsigned range, seed = 1;
    while (std::scanf("%d %u", &n, &range) == 2) {
        Numbers numbers;
        for (int i = 0; i < n; i++) {
            seed = seed * 22695477u + 1u;
            numbers.push_back(static_cast<int>((seed >> 10) % range) - static_cast<int>(range / 2));
        }
        std::printf("%d below %u:", n, range);
        const int ranks[] = {0, n / 4, n / 2, 3 * n / 4, n - 1};
        for (int k : ranks) {
            Numbers a = numbers, b = numbers;
            int first = quick_select(a.data(), n, k, seed), second = steady_select(b.data(), n, k);
            int third = heap_select(numbers, k), fourth = bisect_select(numbers, k);
            bool agree = first == second && second == third && third == fourth;
            std::printf(" %d%s", first, agree ? "" : "(?)");
        }
        std::printf("\n");
    }
}
