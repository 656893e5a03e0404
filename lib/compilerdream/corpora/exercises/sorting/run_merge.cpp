// Finds natural runs, reverses falling ones, and merges them from a stack kept in balance.
#include <cstdio>
#include <cstring>
#include <vector>

struct Item {
    short key;
    short origin;
};

static bool before(const Item &a, const Item &b) { return a.key < b.key; }

class RunSorter {
public:
    explicit RunSorter(std::vector<Item> &items) : items_(items) {}

    void sort() {
        int n = static_cast<int>(items_.size());
        for (int start = 0; start < n;) {
            int length = run_from(start, n);
            if (length < 8) {
                int forced = n - start < 8 ? n - start : 8;
                extend(start, start + length, start + forced);
                length = forced;
            }
            stack_[depth_++] = {start, length};
            start += length;
            runs++;
            balance();
        }
        while (depth_ > 1)
            merge_at(depth_ - 2);
    }

    int runs = 0, merges = 0, copied = 0;

private:
    struct Run {
        int start, length;
    };

    int run_from(int start, int end) {
        int i = start + 1;
        if (i == end)
            return 1;
        if (before(items_[i], items_[start])) {
            while (i + 1 < end && before(items_[i + 1], items_[i]))
                i++;
            for (int low = start, high = i; low < high; low++, high--) {
                Item t = items_[low];
                items_[low] = items_[high];
                items_[high] = t;
            }
        } else {
            while (i + 1 < end && !before(items_[i + 1], items_[i]))
                i++;
        }
        return i - start + 1;
    }

    // Binary insertion of the items from `sorted` up to `end`.
    void extend(int start, int sorted, int end) {
        for (; sorted < end; sorted++) {
            Item item = items_[sorted];
            int low = start, high = sorted;
            while (low < high) {
                int middle = low + (high - low) / 2;
                if (before(item, items_[middle]))
                    high = middle;
                else
                    low = middle + 1;
            }
            std::memmove(&items_[low] + 1, &items_[low], sizeof(Item) * (sorted - low));
            items_[low] = item;
        }
    }

    void balance() {
        while (depth_ > 1) {
            int k = depth_ - 2;
            bool steep = k > 0 && stack_[k - 1].length <= stack_[k].length + stack_[k + 1].length;
            if (steep)
                merge_at(stack_[k - 1].length < stack_[k + 1].length ? k - 1 : k);
            else if (stack_[k].length <= stack_[k + 1].length)
                merge_at(k);
            else
                break;
        }
    }

    void merge_at(int k) {
        Run a = stack_[k], b = stack_[k + 1];
        spare_.assign(items_.begin() + a.start, items_.begin() + a.start + a.length);
        copied += a.length;
        int left = 0, right = b.start, to = a.start, end = b.start + b.length;
        while (left < a.length) {
            if (right < end && before(items_[right], spare_[left]))
                items_[to++] = items_[right++];
            else
                items_[to++] = spare_[left++];
        }
        stack_[k].length += b.length;
        for (int i = k + 1; i + 1 < depth_; i++)
            stack_[i] = stack_[i + 1];
        depth_--;
        merges++;
    }

    std::vector<Item> &items_;
    std::vector<Item> spare_;
    Run stack_[40];
    int depth_ = 0;
};

int main() {
    int n, wave, slope;
    while (std::scanf("%d %d %d", &n, &wave, &slope) == 3) {
        std::vector<Item> items(n);
        for (int i = 0; i < n; i++) {
            int phase = i % wave;
            int key = (phase < wave / 3 ? phase : wave - phase) * slope + i * i % 7;
            items[i] = {static_cast<short>(key % 1000), static_cast<short>(i)};
        }
        RunSorter sorter(items);
        sorter.sort();
        int faults = 0;
        long weight = 0;
        for (int i = 0; i < n; i++) {
            weight += static_cast<long>(items[i].origin) * (i + 1);
            if (i > 0 && (before(items[i], items[i - 1]) ||
                          (items[i].key == items[i - 1].key && items[i].origin < items[i - 1].origin)))
                faults++;
        }
        std::printf("%d items: %d runs, %d merges, %d copied, weight %ld, %d faults\n", n, sorter.runs,
                    sorter.merges, sorter.copied, weight, faults);
    }
}
